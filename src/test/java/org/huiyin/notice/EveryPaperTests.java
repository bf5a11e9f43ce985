package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.notice.PaperHouse.SAMPLE;
import static org.huiyin.notice.PaperHouse.TEXTS;
import static org.huiyin.notice.PaperHouse.WORDING;
import static org.huiyin.notice.PaperHouse.bare;
import static org.huiyin.notice.PaperHouse.copied;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryPaperTests {

    @ParameterizedTest
    @EnumSource
    void whatAPaperKnowsStandsOnIt(NoticeKind kind) throws IOException {
        var facts = SAMPLE.facts(kind);
        facts.requireComplete();
        var pdf = PaperHouse.PRINTER.print(paper(facts));
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(kind.code() + ".pdf"), pdf);
        assertThat(copied(pdf)).contains(said(facts).map(PaperHouse::bare).toList()).doesNotContain("[", "〓");
    }

    @ParameterizedTest
    @EnumSource
    void theWordFileTellsTheSame(NoticeKind kind) throws IOException {
        var facts = SAMPLE.facts(kind);
        var docx = PaperHouse.WORD.print(paper(facts), WORDING.spoken(SAMPLE.notice(kind), facts), StandardTemplate.make());
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(kind.code() + ".docx"), docx);
        assertThat(bare(text(docx))).contains(said(facts).map(PaperHouse::bare).toList()).contains(bare(paper(facts).number())).doesNotContain("{{", "[");
    }

    @ParameterizedTest
    @EnumSource
    void theWordFileOfAToldPaperBearsTheCodeThatItsTextSpeaksOf(NoticeKind kind) throws IOException {
        var facts = SAMPLE.facts(kind);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(PaperHouse.WORD.print(paper(facts), WORDING.spoken(SAMPLE.notice(kind), facts), StandardTemplate.make())))) {
            assertThat(docx.getAllPictures()).hasSize(kind.told() ? 1 : 0);
            assertThat(docx.getFooterList()).hasSize(1);
            assertThat(docx.getParagraphs()).filteredOn(each -> each.getText().equals("2026年1月5日")).isNotEmpty().allMatch(each -> each.getIndentationLeft() > 0);
            assertThat(docx.getParagraphs()).filteredOn(each -> each.getText().startsWith("特此")).allMatch(each -> each.getIndentationFirstLine() > 0);
        }
    }

    @Test
    void threeClaimsAreAnsweredOneByOne() throws IOException {
        var facts = SampleFacts.opinion();
        var paper = paper(facts);
        Files.write(Path.of("target/papers/opinion-three.pdf"), PaperHouse.PRINTER.print(paper));
        Files.write(Path.of("target/papers/opinion-three.docx"), PaperHouse.WORD.print(paper, WORDING.spoken(SAMPLE.notice(NoticeKind.OPINION), facts), StandardTemplate.make()));
        assertThat(paper.lines()).filteredOn(line -> line.setting() == Paper.Setting.HEADING).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aPaperWithTheLeastThatItsKindDemandsHasNoEmptyPlace(NoticeKind kind) throws IOException {
        var full = SAMPLE.facts(kind);
        var values = new EnumMap<Field, String>(Field.class);
        kind.required().forEach(field -> values.put(field, full.values().get(field)));
        var least = new NoticeFacts(kind, null, full.title(), full.petitionNumber(), full.issuer(), values, full.claims());
        least.requireComplete();
        assertThat(paper(least).lines()).isNotEmpty().noneMatch(line -> line.text().contains("["))
                .filteredOn(line -> line.text().isEmpty()).allMatch(line -> line.label().contains("签名"));
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesShowTheSameFields(NoticeKind kind) {
        var key = "notice.says." + kind.code();
        assertThat(PaperBody.gaps(PaperHouse.english(key))).isEqualTo(PaperBody.gaps(TEXTS.say(key, Texts.CHINESE)))
                .allMatch(name -> name.equals("claims") || SpokenFacts.isField(name) || SpokenFacts.COMMON.contains(name));
    }

    @Test
    void whatNoLineShowsIsNamedBeforeTheClosingWords() {
        var facts = NoticeFacts.of(NoticeKind.WITHDRAWAL, SampleFacts.OFFICE, SampleFacts.NUMBER, SampleFacts.TITLE).text(Field.ATTITUDE, "满意").done();
        assertThat(paper(facts).lines().reversed()).extracting(Paper.Line::text).startsWith("特此告知。", "信访人态度：满意");
    }

    @Test
    void aFieldTakesOnlyWhatItHolds() {
        var writing = NoticeFacts.of(NoticeKind.EXTENSION, SampleFacts.BUREAU, SampleFacts.NUMBER, SampleFacts.TITLE);
        assertThatThrownBy(() -> writing.text(Field.NEW_DUE, "明天")).isInstanceOf(IllegalArgumentException.class).hasMessage("NEW_DUE holds no TEXT");
        assertThatThrownBy(() -> writing.day(Field.REASON, LocalDate.of(2026, 1, 5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writing.words(Field.ROUTE, Words.of("notice.claim", "1"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(writing.text(Field.PROCEDURE, "行政复议").words(Field.PROCEDURE, Procedure.ARBITRATION.words()).text(Field.REASON, null).done().values()).containsOnlyKeys(Field.PROCEDURE);
    }

    @Test
    void aPaperThatDoesNotTellWhatItMustIsNotIssued() {
        var writing = NoticeFacts.of(NoticeKind.NON_ACCEPTANCE, SampleFacts.BUREAU, SampleFacts.NUMBER, SampleFacts.TITLE).words(Field.GROUND, Words.of("notice.opening.unnamed"));
        assertThatThrownBy(writing.done()::requireComplete).isInstanceOf(IllegalStateException.class).hasMessage("a paper of kind NON_ACCEPTANCE lacks WHERE_TO_GO");
        var opinion = NoticeFacts.of(NoticeKind.OPINION, SampleFacts.BUREAU, SampleFacts.NUMBER, SampleFacts.TITLE).done();
        assertThatThrownBy(opinion::requireComplete).isInstanceOf(IllegalStateException.class).hasMessageContaining("OPINION lacks claims");
    }

    /** Whoever finds a paper must not be able to open the petition with it. */
    @ParameterizedTest
    @EnumSource
    void aToldPaperBearsNumberAndTrackingAddressAndNoCode(NoticeKind kind) {
        var facts = SAMPLE.facts(kind);
        var paper = paper(facts);
        if (kind.told()) {
            assertThat(paper.address()).endsWith("/track/" + facts.petitionNumber()).doesNotContain("?", "code");
        } else {
            assertThat(paper.address()).isNull();
        }
        assertThat(Stream.of(Field.values()).map(Field::placeholder)).noneMatch(name -> name.contains("code"));
        assertThat(PaperBody.gaps(TEXTS.say("notice.says." + kind.code(), Texts.CHINESE))).noneMatch(name -> name.contains("code"));
    }

    private static Paper paper(NoticeFacts facts) {
        return WORDING.write(SAMPLE.notice(facts.kind()), facts);
    }

    /** Everything that the facts say, as it must be read on the paper. */
    private static Stream<String> said(NoticeFacts facts) {
        var spoken = WORDING.spoken(SAMPLE.notice(facts.kind()), facts);
        var fields = facts.values().keySet().stream().map(field -> spoken.say(field.placeholder()).orElseThrow());
        var claims = facts.claims().stream().flatMap(claim -> Stream.of(claim.claim(), claim.facts(), claim.basis(), claim.opinion()));
        var always = List.of(facts.issuer().name(), TEXTS.say("notice.title." + facts.kind().code(), Texts.CHINESE), "2026年1月5日", facts.petitionNumber());
        return Stream.of(fields, claims, always.stream()).flatMap(stream -> stream);
    }

    private static String text(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }
}
