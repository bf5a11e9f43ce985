package org.huiyin.petition.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.work.InboxQuery;
import org.huiyin.petition.file.OpenPaper;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.proof.Breach;
import org.huiyin.petition.proof.CheckHouse;
import org.huiyin.petition.proof.SampleSeals;
import org.huiyin.petition.proof.SealDay;
import org.huiyin.petition.proof.Watcher;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class EraseFileModuleTests extends SampleCases {

    private static final String HERE = "198.51.100.70";
    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void found(Breach breach) {}

        @Override
        public void at(long done, long all) {}
    };

    @Autowired EraseFile erase;
    @Autowired ListDueFiles due;
    @Autowired Documents documents;
    @Autowired ReadOwnPetition own;
    @Autowired OpenPaper papers;
    @Autowired EventLog log;
    @Autowired SealDay seals;
    @Autowired CheckHouse house;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    private StoredFile file;
    private Receipt receipt;
    private String number;

    @BeforeEach
    void oneThatWasWithdrawn() {
        file = documents.store(new ByteArrayInputStream(("合同 " + new Random().nextLong()).getBytes(StandardCharsets.UTF_8)), "合同.txt");
        var fields = lampFields();
        fields.put("documents", List.of(file.id()));
        receipt = submitted(facts(fields).as(Submission.class));
        number = receipt.number();
        accepted(number, "claim", "31(6)");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        assertThat(acts.act(Actor.petitioner(number), number, null, Action.WITHDRAW, facts(Map.of("reason", "已解决")))).isInstanceOf(Outcome.Done.class);
        own.read(HERE, number, receipt.queryCode()).orElseThrow().documents().forEach(paper -> papers.open(Actor.PUBLIC, HERE, paper.id(), receipt.queryCode()).orElseThrow());
        SampleSeals.seal(seals, jdbc);
    }

    private void standOn(String instant) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(instant)));
    }

    private long id() {
        return jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where petition = ?").param(id()).query(Long.class).single();
    }

    private List<Breach> breaches() {
        return house.check(NOBODY).breaches().stream().filter(b -> b.name().equals(number) || b.what().startsWith("seal")).toList();
    }

    private void erased() {
        standOn("2037-01-01T01:00:00Z");
        assertThat(erase.propose(TRIAGE, number, "保管期满")).isInstanceOf(Outcome.Done.class);
        assertThat(erase.consent(LEADER, number, number)).isInstanceOf(Outcome.Done.class);
    }

    private static String code(Outcome outcome) {
        return ((Outcome.Refused) outcome).code();
    }

    @Test
    void whatIsPastItsTimeGoesAndTheChainAndTheSealsStayWhole() {
        var before = breaches();
        var path = DATA.resolve("files").resolve(file.fingerprint().substring(0, 2), file.fingerprint());
        assertThat(path).exists();
        assertThat(rows("document")).isGreaterThan(1);
        erased();
        for (var table : List.of("petitioner", "case_note", "draft", "member_code", "unit_paper", "document")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(jdbc.sql("select max(length(facts)) from notice where petition = ?").param(id()).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select concat(title, claim, facts, reasons, place) from petition where number = ?").param(number).query(String.class).single()).isEmpty();
        assertThat(path).doesNotExist();
        assertThat(EventLog.firstBroken(log.of(id(), number))).isZero();
        assertThat(log.of(id(), number).getLast().type()).isEqualTo("erased");
        assertThat(breaches()).isEqualTo(before);
        SampleSeals.seal(seals, jdbc);
        assertThat(breaches()).as("and after the next seal").isEqualTo(before);
    }

    @Test
    void itLooksLikeANumberThatNobodyWasGiven() {
        erased();
        assertThat(own.read(HERE, number, receipt.queryCode())).isEmpty();
        assertThat(own.receipt(HERE, number, receipt.queryCode())).isEmpty();
        assertThat(papers.open(TRIAGE, HERE, file.id(), null)).isEmpty();
        assertThat(files.read(TRIAGE, number)).isEmpty();
        assertThat(files.read(new Actor("supervisor", "330700-xfj", "330700", java.util.Set.of(Role.SUPERVISOR)), number)).isEmpty();
        assertThat(acts.act(TRIAGE, number, 99, Action.CARE, facts(Map.of("text", "x")))).isInstanceOf(Outcome.Unknown.class);
        assertThat(erase.propose(TRIAGE, number, "再来")).isInstanceOf(Outcome.Unknown.class);
        assertThat(jdbc.sql("select count(*) from petition where number = ? and class = 'claim' and region is not null and received_at is not null").param(number).query(Long.class).single()).isOne();
    }

    @Test
    void twoPersonsOfTheOfficeAreNeededAndTheTimeMustBeOver() {
        assertThat(code(erase.propose(TRIAGE, number, "保管期满"))).isEqualTo("erasure-too-early");
        standOn("2036-12-31T01:00:00Z");
        assertThat(code(erase.propose(TRIAGE, number, "保管期满"))).isEqualTo("erasure-too-early");
        standOn("2037-01-01T01:00:00Z");
        assertThat(code(erase.consent(LEADER, number, number))).isEqualTo("erasure-not-proposed");
        assertThatThrownBy(() -> erase.propose(TRIAGE, number, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> erase.propose(CLERK, number, "保管期满")).isInstanceOf(NoRight.class);
        assertThat(erase.propose(new Actor("leader-qujiang", "330803-xfj", "330803", java.util.Set.of(Role.OFFICE_LEADER)), number, "保管期满")).isInstanceOf(Outcome.Unknown.class);
        assertThat(erase.propose(LEADER, number, "保管期满")).isInstanceOf(Outcome.Done.class);
        assertThat(code(erase.propose(TRIAGE, number, "保管期满"))).isEqualTo("erasure-proposed-before");
        assertThat(code(erase.consent(LEADER, number, number))).isEqualTo("erasure-own-proposal");
        assertThatThrownBy(() -> erase.consent(TRIAGE, number, number)).isInstanceOf(NoRight.class);
        assertThat(erase.withdraw(TRIAGE, number)).isInstanceOf(Outcome.Done.class);
        assertThat(rows("petitioner")).isOne();
    }

    @Test
    void whatIsOpenIsNotDueHoweverOldItIs() {
        var open = submitted(lamp()).number();
        standOn("2060-01-01T01:00:00Z");
        assertThat(code(erase.propose(TRIAGE, open, "保管期满"))).isEqualTo("erasure-not-ended");
        assertThat(all()).contains(number).doesNotContain(open);
    }

    private List<String> all() {
        return all(TRIAGE).stream().map(DueFile::number).toList();
    }

    private List<DueFile> all(Actor reader) {
        var files = new ArrayList<DueFile>();
        String after = null;
        do {
            var page = due.list(reader, after, 100);
            files.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(files).extracting(DueFile::number).doesNotHaveDuplicates();
        return files;
    }

    @Test
    void theListTellsWhatIsDueAndWhatWasProposed() {
        standOn("2036-12-31T01:00:00Z");
        assertThat(all()).doesNotContain(number);
        standOn("2037-01-01T01:00:00Z");
        assertThat(all()).contains(number);
        erase.propose(TRIAGE, number, "保管期满");
        assertThat(all(LEADER)).filteredOn(item -> item.number().equals(number)).singleElement()
                .satisfies(item -> assertThat(item.proposedBy() + item.reason() + item.since()).isEqualTo("triage保管期满2037-01-01"));
        assertThatThrownBy(() -> due.list(TRIAGE, "x", 5)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> due.list(TRIAGE, null, 0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void withoutAnErasureNothingCanBeTakenAwayUnnoticed() {
        assertThatThrownBy(() -> jdbc.sql("delete from petitioner where petition = ?").param(id()).update()).hasMessageContaining("only an erasure");
        assertThatThrownBy(() -> jdbc.sql("delete from case_note where petition = ?").param(id()).update()).hasMessageContaining("only an erasure");
        assertThat(behindTheTriggers("delete from petitioner where petition = ?")).contains("people-lost");
        assertThat(behindTheTriggers("delete from document where petition = ?")).contains("seal-lost");
        erased();
        assertThatThrownBy(() -> jdbc.sql("delete from erased_file where petition = ?").param(id()).update()).hasMessageContaining("stays on record");
        assertThatThrownBy(() -> jdbc.sql("update erasure set consented_by = 'x' where petition = ?").param(id()).update()).hasMessageContaining("stays on record");
        assertThatThrownBy(() -> jdbc.sql("update petition set erased_at = null where id = ?").param(id()).update()).hasMessageContaining("stays on record");
        assertThat(behindTheTriggers("delete from erased_file where petition = ?")).contains("erased-files", "seal-lost");
        assertThat(behindTheTriggers("insert into erased_file select hash, ?, '330726' from sealed_hash where not event and hash not in (select hash from erased_file) limit 1")).contains("erased-files");
    }

    private List<String> behindTheTriggers(String sql) {
        return transaction.execute(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).param(id()).update();
            status.setRollbackOnly();
            return breaches().stream().map(Breach::what).toList();
        });
    }
}
