package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class NoticesModuleTests extends OnPostgres {

    @Autowired
    private Notices notices;
    @Autowired
    private Documents documents;
    @Autowired
    private IdBlocks ids;
    @Autowired
    private LegalTime legalTime;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private final String unit = "unit-" + UUID.randomUUID();
    private final Issuer issuer = new Issuer(unit, SampleFacts.BUREAU.name(), "0579-84223344", "浦江县和平北路2号");

    @Test
    void numbersRunWithoutAGapThoughManyIssueAtOnceAndSomeRollBack() {
        var issued = new ConcurrentLinkedQueue<String>();
        try (var people = Executors.newFixedThreadPool(10)) {
            IntStream.range(0, 20).forEach(i -> people.submit(() -> transaction.executeWithoutResult(status -> {
                var notice = issue(SampleFacts.acceptance(), false);
                if (i % 3 == 0) {
                    status.setRollbackOnly();
                } else {
                    issued.add(notice.number());
                }
            })));
        }
        assertThat(issued).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 13).mapToObj(n -> number("浦建受告", n)).toList());
    }

    @Test
    void fiftyWritersOfSeveralPapersEachNeitherWaitForEachOtherNorLeaveAGap() throws Exception {
        var kinds = List.of(NoticeKind.WITHDRAWAL, NoticeKind.RECUSAL, NoticeKind.HEARING_NOTICE);
        var other = new Issuer("unit-" + UUID.randomUUID(), "浦江县信访局", "0", "街");
        try (var people = Executors.newFixedThreadPool(50)) {
            var done = people.invokeAll(IntStream.range(0, 50).<Callable<List<Notice>>>mapToObj(i -> () -> {
                var papers = new ArrayList<NoticeFacts>();
                kinds.forEach(kind -> List.of(issuer, other).forEach(by -> papers.add(SampleFacts.least(kind, by))));
                Collections.shuffle(papers, new Random(i));
                return Objects.requireNonNull(transaction.execute(status -> notices.issueAll(ids.next(), SampleFacts.NUMBER, false, papers)));
            }).toList());
            for (var writer : done) {
                assertThat(writer.get()).hasSize(6);
            }
        }
        assertThat(jdbc.sql("select count(distinct number) from notice where unit in (?, ?)").params(unit, other.unit()).query(Integer.class).single()).isEqualTo(300);
        assertThat(jdbc.sql("select last from notice_number where unit in (?, ?)").params(unit, other.unit()).query(Integer.class).list()).hasSize(6).containsOnly(50);
    }

    @Test
    void papersIssuedTogetherComeBackInTheOrderGiven() {
        var facts = List.of(SampleFacts.least(NoticeKind.WITHDRAWAL, issuer), SampleFacts.least(NoticeKind.RECUSAL, issuer), SampleFacts.least(NoticeKind.WITHDRAWAL, issuer));
        var issued = Objects.requireNonNull(transaction.execute(status -> notices.issueAll(ids.next(), SampleFacts.NUMBER, false, facts)));
        assertThat(issued).extracting(Notice::number).containsExactly(number("浦建撤", 1), number("浦建回", 1), number("浦建撤", 2));
    }

    @Test
    void aPaperThatLacksAFieldIsRefusedAndTakesNoNumber() {
        var facts = NoticeFacts.of(NoticeKind.RECUSAL, issuer, SampleFacts.NUMBER, SampleFacts.TITLE).text(Field.PERSON, "王某").done();
        assertThatThrownBy(() -> issue(facts, false)).isInstanceOf(IllegalStateException.class).hasMessageContaining("RECUSAL lacks REASON");
        assertThat(jdbc.sql("select count(*) from notice_number where unit = ?").param(unit).query(Integer.class).single()).isZero();
    }

    @Test
    void eachKindHasASeriesOfItsOwn() {
        assertThat(issue(SampleFacts.acceptance(), false).number()).isEqualTo(number("浦建受告", 1));
        assertThat(issue(SampleFacts.extension(), false).number()).isEqualTo(number("浦建延告", 1));
        assertThat(issue(SampleFacts.opinion(), false).number()).isEqualTo(number("浦建处意", 1));
        assertThat(issue(SampleFacts.opinion(), false).number()).isEqualTo(number("浦建处意", 2));
    }

    @Test
    void sealedMattersCountApart() {
        issue(SampleFacts.acceptance(), false);
        assertThat(issue(SampleFacts.acceptance(), true).number()).isEqualTo(number("浦建受告专", 1));
        assertThat(issue(SampleFacts.acceptance(), true).number()).isEqualTo(number("浦建受告专", 2));
        assertThat(issue(SampleFacts.acceptance(), false).number()).isEqualTo(number("浦建受告", 2));
    }

    @Test
    void aReceiptCarriesThePetitionsNumberAndCountsNothing() {
        assertThat(issue(SampleFacts.receipt(), false).number()).isEqualTo(SampleFacts.NUMBER);
        assertThat(jdbc.sql("select count(*) from notice_number where unit = ?").param(unit).query(Integer.class).single()).isZero();
    }

    @Test
    void aPaperIsMadeOnFirstViewAndStaysTheSame() throws IOException {
        var notice = issue(SampleFacts.opinion(), false);
        assertThat(notices.of(notice.petition())).containsExactly(notice);
        var first = notices.paper(notice.id());
        var second = notices.paper(notice.id());
        assertThat(second).isEqualTo(first);
        assertThat(first.mediaType()).isEqualTo("application/pdf");
        assertThat(first.name()).isEqualTo("信访事项处理意见书（" + notice.number() + "）.pdf");
        assertThat(read(first)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        var kept = notices.of(notice.petition()).getFirst();
        assertThat(kept.document()).isEqualTo(first.id());
        assertThat(kept.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(documents.petitionOf(first.id())).hasValue(notice.petition());
        assertThat(documents.of(notice.petition())).isEmpty();
    }

    @Test
    void twoFirstReadersGetTheSamePaper() throws Exception {
        var notice = issue(SampleFacts.acceptance(), false);
        try (var readers = Executors.newFixedThreadPool(4)) {
            var papers = readers.invokeAll(IntStream.range(0, 4).<Callable<StoredFile>>mapToObj(i -> () -> notices.paper(notice.id())).toList());
            for (var paper : papers) {
                assertThat(paper.get()).isEqualTo(papers.getFirst().get());
            }
        }
        assertThat(jdbc.sql("select count(*) from document where petition = ?").param(notice.petition()).query(Integer.class).single()).isOne();
    }

    @Test
    void everyKindComesBackFromItsSeal() {
        for (var facts : List.of(SampleFacts.receiptForNobody(), SampleFacts.acceptanceOfASuggestion(), SampleFacts.extension(), SampleFacts.opinion())) {
            assertThat(notices.paper(issue(facts, false).id()).size()).isPositive();
        }
    }

    @Test
    void factsRestSealed() {
        var notice = issue(SampleFacts.acceptance(), false);
        var facts = jdbc.sql("select facts from notice where id = ?").param(notice.id()).query((row, i) -> row.getBytes(1)).single();
        assertThat(new String(facts, StandardCharsets.UTF_8)).doesNotContain("张某明", "电梯");
    }

    @Test
    void thereIsNoPaperOfAnUnknownNotice() {
        assertThatThrownBy(() -> notices.paper(-1)).isInstanceOf(NoSuchElementException.class);
    }

    private Notice issue(NoticeFacts facts, boolean sealed) {
        return Objects.requireNonNull(transaction.execute(status -> notices.issue(ids.next(), facts.petitionNumber(), sealed, SampleFacts.by(issuer, facts))));
    }

    private String number(String series, int number) {
        return series + "〔" + legalTime.today().getYear() + "〕" + number + "号";
    }

    private byte[] read(StoredFile file) throws IOException {
        try (var in = documents.open(file.id())) {
            return in.readAllBytes();
        }
    }
}
