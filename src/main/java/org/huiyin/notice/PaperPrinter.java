package org.huiyin.notice;

import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyin.notice.head.Letterhead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a paper on A4 with red head, seal and, on papers for the petitioner, a QR code; its bytes depend on the paper alone. */
@Component
final class PaperPrinter {

    private final PdfPress press;

    PaperPrinter(PdfPress press) {
        this.press = press;
    }

    byte[] print(Paper paper) {
        return print(paper, Letterhead.NONE);
    }

    byte[] print(Paper paper, Letterhead look) {
        return press.print(glyphs -> page(paper, glyphs, null, look), paper.issuedAt(), paper.number());
    }

    /** The same before it is issued: with these words across every page, and in a seal that is drawn. */
    byte[] preview(Paper paper, String words, Letterhead look) {
        return press.print(glyphs -> page(paper, glyphs, words, look), paper.issuedAt(), paper.number());
    }

    private PdfPress.Page page(Paper paper, Glyphs glyphs, @Nullable String preview, Letterhead look) {
        var head = look.head() == null ? paper.issuer() : look.head();
        var said = new HashMap<String, Object>(Map.of("title", paper.title(), "date", paper.date(), "mark", preview == null ? paper.mark() : preview));
        said.put("preview", preview);
        said.put("qr", paper.address() == null ? null : QrCode.of(paper.address()));
        said.put("families", glyphs.families());
        said.put("headSize", headSize(head));
        said.put("head", glyphs.printable(head));
        said.put("seal", look.seal() == null ? null : "data:image/png;base64," + Base64.getEncoder().encodeToString(look.seal()));
        said.put("issuer", glyphs.printable(paper.issuer()));
        said.put("number", glyphs.printable(paper.number()));
        said.put("opening", paper.opening() == null ? null : glyphs.printable(paper.opening()));
        said.put("lines", paper.lines().stream().map(line -> printable(line, glyphs)).toList());
        said.put("foot", paper.foot().stream().map(glyphs::printable).toList());
        return new PdfPress.Page("notice/paper.jte", said);
    }

    private static PrintedLine printable(Paper.Line line, Glyphs glyphs) {
        return new PrintedLine(line.setting().name().toLowerCase(Locale.ROOT), line.label(), line.text().lines().map(glyphs::printable).toList());
    }

    // The organ's name fills one line: 441 points between the margins, 3 of them after each character.
    private static int headSize(String issuer) {
        return Math.clamp(435 / Math.max(1, issuer.codePointCount(0, issuer.length())) - 3, 18, 34);
    }
}
