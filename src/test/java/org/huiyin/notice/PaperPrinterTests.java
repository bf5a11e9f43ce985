package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.notice.PaperHouse.PRINTER;
import static org.huiyin.notice.PaperHouse.WORDING;
import static org.huiyin.notice.PaperHouse.bare;
import static org.huiyin.notice.PaperHouse.copied;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.huiyin.Camera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaperPrinterTests {

    private static final Instant ISSUED = Instant.parse("2026-01-12T02:00:00Z");

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments("receipt", SampleFacts.receipt()),
                arguments("receipt-for-nobody", SampleFacts.receiptForNobody()),
                arguments("acceptance", SampleFacts.acceptance()),
                arguments("acceptance-of-a-suggestion", SampleFacts.acceptanceOfASuggestion()),
                arguments("extension", SampleFacts.extension()),
                arguments("opinion", SampleFacts.opinion()),
                arguments("long-opinion", SampleFacts.longOpinion()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void theTextCopiedFromThePaperIsTheTextThatWasWritten(String name, NoticeFacts facts) throws IOException {
        var paper = write(facts);
        var pdf = PRINTER.print(paper);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name + ".pdf"), pdf);
        assertThat(copied(pdf)).isEqualTo(source(paper));
        assertThat(copied(pdf)).isEqualTo(Normalizer.normalize(copied(pdf), Normalizer.Form.NFC)).doesNotContain("⽇", "⽉", "⼈", "〓");
    }

    @Test
    void printingAgainYieldsTheSameBytes() {
        assertThat(PRINTER.print(write(SampleFacts.opinion()))).isEqualTo(PRINTER.print(write(SampleFacts.opinion())));
    }

    @Test
    void theQrCodeLeadsToTheTrackingPage() throws Exception {
        try (var pdf = Loader.loadPDF(PRINTER.print(write(SampleFacts.acceptance())))) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            assertThat(Camera.reads(picture)).isEqualTo("http://127.0.0.1:8080/track/" + SampleFacts.NUMBER);
        }
    }

    @Test
    void aScriptInATitleIsPrintedAsText() throws IOException {
        var pdf = PRINTER.print(write(SampleFacts.receipt("<b>张</b>", "<script>alert('1')</script>&amp;]]>{0} ${x}")));
        assertThat(copied(pdf)).contains("<script>alert('1')</script>&amp;]]>{0}${x}", "<b>张</b>：");
    }

    @Test
    void rareCharactersAreShownAndUnknownOnesLeaveAMark() throws IOException {
        var pdf = PRINTER.print(write(SampleFacts.receipt("𠮷䶮", "字\u0000\uD800与\uFFFF和\u202E👨‍👩‍👧\uDBFF\uDFFD")));
        assertThat(copied(pdf)).contains("𠮷䶮：", "字", "〓");
    }

    @Test
    void rareCharactersInAHeadingOrALongNameOfAnOrganDoNoHarm() throws IOException {
        var issuer = new Issuer("u", "衢州市衢江区农业农村局（𠮷乡村振兴办公室）畜牧兽医科😀", "0", "街");
        var facts = NoticeFacts.of(NoticeKind.OPINION, issuer, SampleFacts.NUMBER, SampleFacts.TITLE)
                .claims(List.of(new NoticeFacts.Claim("𠮷路灯😀", "事实", NoticeFacts.Outcome.EXPLAIN, "", ""))).number(Field.REVIEW_DAYS, 30).done();
        assertThat(copied(PRINTER.print(write(facts)))).containsPattern("信访请求：𠮷路灯[😀〓]").doesNotContain("#");
    }

    private Paper write(NoticeFacts facts) {
        var number = facts.kind() == NoticeKind.RECEIPT ? facts.petitionNumber() : "浦建受告〔2026〕12号";
        return WORDING.write(new Notice(1, facts.kind(), 1, number, "330726-zjj", ISSUED, null, null), facts);
    }

    private static String source(Paper paper) {
        var lines = paper.lines().stream().map(line -> line.label() + line.text()).collect(Collectors.joining());
        return bare(paper.issuer() + paper.title() + paper.number() + Objects.requireNonNullElse(paper.opening(), "") + lines + paper.issuer() + paper.date() + String.join("", paper.foot()));
    }
}
