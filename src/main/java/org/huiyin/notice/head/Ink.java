package org.huiyin.notice.head;

import java.awt.image.BufferedImage;

/**
 * The ink of a seal without the paper under it.
 *
 * @param red whether red covers at least two hundredths of the picture, and other colours less than red does
 */
record Ink(BufferedImage picture, boolean red) {

    private static final int FAINT = 24;
    private static final int RED = 60;

    static Ink of(BufferedImage from) {
        var to = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_ARGB);
        long red = 0;
        long other = 0;
        for (int y = 0; y < from.getHeight(); y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                int point = lifted(from.getRGB(x, y));
                to.setRGB(x, y, point);
                if (point >>> 24 > FAINT) {
                    int beside = Math.max(point >> 8 & 0xff, point & 0xff);
                    if ((point >> 16 & 0xff) - beside > RED) {
                        red++;
                    } else {
                        other++;
                    }
                }
            }
        }
        return new Ink(to, red * 50 >= (long) from.getWidth() * from.getHeight() && red > other);
    }

    /** A point as the ink that makes it on white: the more white, the less ink. */
    private static int lifted(int argb) {
        int alpha = argb >>> 24;
        int r = onWhite(argb >> 16 & 0xff, alpha);
        int g = onWhite(argb >> 8 & 0xff, alpha);
        int b = onWhite(argb & 0xff, alpha);
        int ink = 255 - Math.min(r, Math.min(g, b));
        return ink < FAINT ? 0 : ink << 24 | offWhite(r, ink) << 16 | offWhite(g, ink) << 8 | offWhite(b, ink);
    }

    private static int onWhite(int value, int alpha) {
        return (value * alpha + 255 * (255 - alpha)) / 255;
    }

    private static int offWhite(int value, int ink) {
        return Math.clamp((value - (255 - ink)) * 255 / ink, 0, 255);
    }
}
