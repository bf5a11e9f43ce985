package org.huiyin.notice.head;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of seals for tests: a ring on white, as a scanner gives it. */
public final class SampleSealPictures {

    private SampleSealPictures() {}

    public static byte[] red() {
        return ring(400, 400, new Color(0xd0, 0x20, 0x20), "png");
    }

    public static byte[] ring(int wide, int high, Color ink, String format) {
        var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.setColor(ink);
        graphics.setStroke(new BasicStroke(wide / 20f));
        graphics.drawOval(wide / 20, high / 20, wide * 9 / 10, high * 9 / 10);
        graphics.fillOval(wide * 2 / 5, high * 2 / 5, wide / 5, high / 5);
        graphics.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
