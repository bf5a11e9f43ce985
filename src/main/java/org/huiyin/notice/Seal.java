package org.huiyin.notice;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * Draws the place of the round seal: ring, star, the organ's name along the ring, and a mark saying that this is a specimen.
 * Characters are drawn as shapes, so that they do not mix into the text that is copied from the paper.
 */
final class Seal implements FSObjectDrawer {

    static final String TYPE = "huiyin/seal";

    // A little see-through, as ink is: what lies under the seal stays legible.
    private static final Color RED = new Color(0xc4, 0x1c, 0x1c, 0xd8);
    private static final double WIDEST_ANGLE = Math.toRadians(270);

    private final TrueTypeFont font;

    Seal(TrueTypeFont font) {
        this.font = font;
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        float size = (float) width / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, size, size, graphics -> draw(graphics, size, element.getAttribute("data-name"), element.getAttribute("data-mark")));
        return Map.of();
    }

    private void draw(Graphics2D graphics, double size, String name, String mark) {
        graphics.setColor(RED);
        graphics.translate(size / 2, size / 2);
        double radius = size / 2;
        graphics.setStroke(new BasicStroke((float) (size * 0.026)));
        graphics.draw(new Ellipse2D.Double(-radius * 0.96, -radius * 0.96, radius * 1.92, radius * 1.92));
        graphics.fill(star(radius * 0.3));
        alongTheRing(graphics, name, radius);
        double em = radius * 0.2;
        double left = -mark.codePointCount(0, mark.length()) * em / 2;
        for (int point : mark.codePoints().toArray()) {
            graphics.fill(AffineTransform.getTranslateInstance(left, radius * 0.62).createTransformedShape(glyph(point, em, 1)));
            left += em;
        }
    }

    private void alongTheRing(Graphics2D graphics, String name, double radius) {
        var points = name.codePoints().toArray();
        double step = Math.min(Math.toRadians(42), WIDEST_ANGLE / Math.max(1, points.length - 1));
        double inner = radius * 0.86;
        double em = Math.min(radius * 0.3, step * inner * 0.8);
        for (int i = 0; i < points.length; i++) {
            var place = AffineTransform.getRotateInstance((i - (points.length - 1) / 2.0) * step);
            place.translate(-em * 0.375, -inner + radius * 0.27);
            graphics.fill(place.createTransformedShape(glyph(points[i], radius * 0.3, em * 0.75 / (radius * 0.3))));
        }
    }

    private static Shape star(double radius) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI / 5 * i;
            if (i == 0) {
                star.moveTo(r * Math.sin(angle), -r * Math.cos(angle));
            } else {
                star.lineTo(r * Math.sin(angle), -r * Math.cos(angle));
            }
        }
        star.closePath();
        return star;
    }

    // Seals are cut tall and narrow: the width may be less than the height.
    private Shape glyph(int point, double em, double narrow) {
        try {
            double scale = em / font.getUnitsPerEm();
            int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
            return AffineTransform.getScaleInstance(scale * narrow, -scale).createTransformedShape(font.getGlyph().getGlyph(glyph).getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
