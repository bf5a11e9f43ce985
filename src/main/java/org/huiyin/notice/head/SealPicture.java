package org.huiyin.notice.head;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Judges a picture of a seal by what it holds, and makes it ready for paper: the white of a scan becomes transparent, so that the text under the seal stays legible, and
 * nothing but the points of the picture is kept.
 */
@Component
class SealPicture {

    private static final String FIELD = "seal";
    static final int MOST_BYTES = 1 << 20;
    static final int LEAST_SIDE = 200;
    static final int MOST_SIDE = 2000;
    /** Four centimetres at 380 points an inch. */
    static final int KEPT_SIDE = 600;
    /** One side may be longer than the other by a tenth. */
    private static final double MOST_RATIO = 1.1;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** @throws InvalidInput on {@code seal}: no PNG, too heavy, too small or large, not about square, or not red */
    byte[] cleaned(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw InvalidInput.of(FIELD, "notice.seal.too-heavy", MOST_BYTES >> 20);
        }
        var picture = read(sent).orElseThrow(() -> InvalidInput.of(FIELD, "notice.seal.no-png"));
        var inked = Ink.of(picture);
        if (!inked.red()) {
            throw InvalidInput.of(FIELD, "notice.seal.not-red");
        }
        return written(scaled(inked.picture()));
    }

    /** Its size is looked at before its points are unpacked. */
    private static Optional<BufferedImage> read(byte[] sent) {
        if (sent.length < PNG.length || !java.util.Arrays.equals(PNG, 0, PNG.length, sent, 0, PNG.length)) {
            return Optional.empty();
        }
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in);
            checkSides(reader);
            return Optional.ofNullable(reader.read(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static void checkSides(ImageReader reader) throws IOException {
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        if (Math.min(wide, high) < LEAST_SIDE || Math.max(wide, high) > MOST_SIDE) {
            throw InvalidInput.of(FIELD, "notice.seal.size", Integer.toString(LEAST_SIDE), Integer.toString(MOST_SIDE));
        }
        if (Math.max(wide, high) > MOST_RATIO * Math.min(wide, high)) {
            throw InvalidInput.of(FIELD, "notice.seal.not-square");
        }
    }

    /** Every paper carries the picture: no more points than the press can show. */
    private static BufferedImage scaled(BufferedImage from) {
        int most = Math.max(from.getWidth(), from.getHeight());
        if (most <= KEPT_SIDE) {
            return from;
        }
        var to = new BufferedImage(from.getWidth() * KEPT_SIDE / most, from.getHeight() * KEPT_SIDE / most, BufferedImage.TYPE_INT_ARGB);
        var graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        graphics.dispose();
        return to;
    }

    private static byte[] written(BufferedImage picture) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
