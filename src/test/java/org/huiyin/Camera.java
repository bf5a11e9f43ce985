package org.huiyin;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the QR code in a picture as a phone does: in the hand, so that it sees it from several angles until one of them is read. */
public final class Camera {

    /** One code in fifty has a pattern that a single look takes for one of its corners. */
    private static final double[] TILTS = {0, 3, -4, 7, -9, 14, -18, 27};

    private Camera() {}

    public static String reads(BufferedImage picture) {
        return Stream.of(1.0, 1.4, 2.3).flatMap(zoom -> Arrays.stream(TILTS).mapToObj(tilt -> held(picture, zoom, Math.toRadians(tilt)))).flatMap(seen -> look(seen).stream()).findFirst()
                .orElseThrow(() -> new AssertionError("no QR code to be read"));
    }

    private static Optional<String> look(BufferedImage seen) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(seen))), Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage held(BufferedImage picture, double zoom, double tilt) {
        var width = (int) (picture.getWidth() * zoom * 1.5);
        var height = (int) (picture.getHeight() * zoom * 1.5);
        var seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawn = seen.createGraphics();
        drawn.setColor(Color.WHITE);
        drawn.fillRect(0, 0, width, height);
        drawn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var into = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        into.rotate(tilt);
        into.scale(zoom, zoom);
        into.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        drawn.drawImage(picture, into, null);
        drawn.dispose();
        return seen;
    }
}
