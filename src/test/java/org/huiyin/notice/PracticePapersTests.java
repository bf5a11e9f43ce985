package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.notice.PaperHouse.TEXTS;
import static org.huiyin.notice.PaperHouse.WORDING;
import static org.huiyin.notice.PaperHouse.copied;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huiyin.runtime.Practice;
import org.junit.jupiter.api.Test;

class PracticePapersTests {

    private static final Practice ON = new Practice(true, TEXTS);
    private static final PdfPress PRESS = new PdfPress(new PaperFonts(new NoticeSettings(null, null), TEXTS), ON);
    private static final String MARK = "练习不具效力";

    private final NoticeFacts facts = SampleFacts.longOpinion();
    private final Notice notice = new Notice(1, facts.kind(), 1, "浦建处意〔2026〕12号", "330726-zjj", Instant.parse("2026-01-12T02:00:00Z"), null, null);

    @Test
    void everyPageOfAPaperMadeForPractiseSaysSo() throws IOException {
        try (var pdf = Loader.loadPDF(new PaperPrinter(PRESS).print(WORDING.write(notice, facts)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(PaperHouse.bare(text.getText(pdf))).as("page " + page).contains(MARK);
            }
        }
    }

    @Test
    void soDoWordFilesAndIndexesAndEarnestPapersDoNot() throws IOException {
        var word = new WordPrinter(PaperHouse.PLACEHOLDERS, ON).print(WORDING.write(notice, facts), WORDING.spoken(notice, facts), StandardTemplate.make());
        try (var document = new XWPFDocument(new ByteArrayInputStream(word)); var text = new XWPFWordExtractor(document)) {
            assertThat(PaperHouse.bare(text.getText())).contains(MARK);
        }
        var index = new FileIndex("案卷目录", SampleFacts.NUMBER, "2026-01-12", java.util.List.of(), Instant.parse("2026-01-12T02:00:00Z"));
        assertThat(copied(new PrintIndex(PRESS).print(index))).contains(MARK);
        assertThat(copied(PaperHouse.PRINTER.print(WORDING.write(notice, SampleFacts.acceptance())))).doesNotContain(MARK);
    }
}
