package org.huiyin.notice;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Knows which characters the fonts at hand can show; any other is printed as 〓, the printer's mark for a missing type. */
final class Glyphs implements Closeable {

    private static final int MISSING_TYPE = 0x3013;

    private final List<TrueTypeFont> fonts = new ArrayList<>();
    private final List<CmapLookup> lookups = new ArrayList<>();

    Glyphs(PaperFonts.Faces faces) throws IOException {
        fonts.add(PaperFonts.open(faces.body()));
        for (var rare : faces.rare()) {
            fonts.add(PaperFonts.open(rare));
        }
        for (var font : fonts) {
            lookups.add(font.getUnicodeCmapLookup());
        }
    }

    /** Font families in the order in which a character is looked for. */
    String families() {
        return "paper" + IntStream.range(0, fonts.size() - 1).mapToObj(i -> ", rare" + i).collect(Collectors.joining());
    }

    String printable(String text) {
        return text.codePoints().map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(point -> !joins(point))
                .map(point -> shown(point) ? point : MISSING_TYPE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    // Invisible by themselves: joiners, variation selectors, marks of direction, control characters.
    private static boolean joins(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> point >= 0xFE00 && point <= 0xFE0F;
        };
    }

    private boolean shown(int point) {
        return lookups.stream().anyMatch(lookup -> lookup.getGlyphId(point) > 0);
    }

    @Override
    public void close() throws IOException {
        for (var font : fonts) {
            font.close();
        }
    }
}
