package org.huiyin.notice;

import java.util.List;
import java.util.Map;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Sets posters on A4. */
@Component
public class PrintPoster {

    private final PdfPress press;
    private final LegalTime time;

    PrintPoster(PdfPress press, LegalTime time) {
        this.press = press;
        this.time = time;
    }

    /** The poster as a PDF; nothing is kept. */
    public byte[] print(Poster poster) {
        return press.print(glyphs -> new PdfPress.Page("notice/poster.jte", Map.of("families", glyphs.families(), "title", glyphs.printable(poster.title()), "above", printable(poster.above(), glyphs),
                "qr", QrCode.of(poster.address()), "address", poster.address(), "below", printable(poster.below(), glyphs))), time.instant(), poster.address());
    }

    private static List<String> printable(List<String> lines, Glyphs glyphs) {
        return lines.stream().map(glyphs::printable).toList();
    }
}
