package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.Action;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.runtime.HuiyinSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Seals over a real log, and the look over the house: what is changed behind the house's back is found and named. */
class ProofModuleTests extends SampleCases {

    @Autowired SealDay seals;
    @Autowired ReadSeals read;
    @Autowired CheckHouse house;
    @Autowired CheckReceipt check;
    @Autowired NightWatch watch;
    @Autowired ChainRows rows;
    @Autowired CheckChain chains;
    @Autowired ChainHealth health;
    @Autowired ReadOwnPetition own;
    @Autowired Documents documents;
    @Autowired HuiyinSettings settings;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transaction;

    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void found(Breach breach) {}

        @Override
        public void at(long done, long all) {}
    };

    private KeptReceipt receipt(Receipt of) {
        return own.receipt("127.0.0.1", of.number(), of.queryCode()).orElseThrow();
    }

    private Optional<DailySeal> seal() {
        return SampleSeals.seal(seals, jdbc);
    }

    private StoredFile upload() {
        return documents.store(new ByteArrayInputStream(("清单 " + new Random().nextLong()).getBytes(StandardCharsets.UTF_8)), "清单.txt");
    }

    private Receipt withFile(StoredFile file) {
        var fields = lampFields();
        fields.put("documents", List.of(file.id()));
        return submitted(facts(fields).as(Submission.class));
    }

    /** Tries something behind the triggers, looks over the house, and takes it back. */
    private List<Breach> after(String number, String sql, Object... values) {
        return transaction.execute(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            assertThat(jdbc.sql(sql).params(values).update()).as(sql).isPositive();
            status.setRollbackOnly();
            return house.check(NOBODY).breaches().stream().filter(b -> b.name().equals(number) || b.what().startsWith("seal")).toList();
        });
    }

    private long id(String number) {
        return jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
    }

    @Test
    void aReceiptGainsItsSealAndHolds() {
        var submitted = submitted(lamp());
        assertThat(receipt(submitted).seal()).isNull();
        assertThat(check.check(receipt(submitted)).proven()).isFalse();
        var seal = seal().orElseThrow();
        var kept = receipt(submitted);
        assertThat(kept.seal().statement()).isEqualTo(seal.statement());
        assertThat(check.check(kept).findings()).extracting(Finding::verdict).containsOnly(Finding.Verdict.HOLDS).hasSize(5);
        assertThat(check.check(new KeptReceipt(kept.number(), kept.receivedAt(), kept.hash(), kept.event(), kept.salt(), kept.words(), null)).proven()).as("kept before the seal").isTrue();
        assertThat(read.find(seal.number())).contains(seal);
        assertThat(read.key()).contains(seal.publicKey());
        assertThat(seal.day()).isEqualTo(LocalDate.ofInstant(Instant.now(Clock.systemUTC()), ZoneOffset.ofHours(8)));
    }

    @Test
    void aForeignSealIsNotTakenForOurs() {
        submitted(lamp());
        seal();
        assertThat(check.check(SampleReceipts.sealedAmong(3)).findings()).filteredOn(f -> f.verdict() == Finding.Verdict.BROKEN).extracting(Finding::step)
                .containsExactly(Finding.Step.PUBLISHED);
    }

    @Test
    void ofManyThatSealAtOnceOneSeals() throws Exception {
        submitted(lamp());
        var before = read.list(null, 1).seals().stream().mapToInt(DailySeal::number).sum();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var made = nodes.invokeAll(List.<Callable<Optional<DailySeal>>>of(seals::seal, seals::seal, seals::seal, seals::seal));
            assertThat(made.stream().map(future -> future.resultNow()).flatMap(Optional::stream)).hasSize(1);
        }
        assertThat(read.list(null, 1).seals()).extracting(DailySeal::number).containsExactly(before + 1);
        assertThat(seals.seal()).as("nothing is new").isEmpty();
    }

    @Test
    void aTransactionThatIsUnderWayIsSealedOnceItHasEnded() {
        var both = new ArrayList<Receipt>();
        transaction.executeWithoutResult(status -> {
            both.add(submitted(lamp()));
            // meanwhile another node submits, commits and seals
            CompletableFuture.runAsync(() -> {
                both.add(submitted(lamp()));
                seals.seal();
            }).join();
        });
        assertThat(both).allMatch(submitted -> receipt(submitted).seal() == null);
        seal();
        assertThat(both).allMatch(submitted -> check.check(receipt(submitted)).proven());
    }

    @Test
    void theListOfSealsIsReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            submitted(lamp());
            seal();
        }
        var first = read.list(null, 2);
        var second = read.list(first.next(), 2);
        assertThat(second.seals().getFirst().number()).isEqualTo(first.seals().getLast().number() - 1);
    }

    @Test
    void afterARestoreIntoAnotherClusterOnlyWhatIsUnsealedIsSealed() {
        var known = submitted(lamp());
        var sealed = seal().orElseThrow();
        var added = submitted(lamp());
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("update daily_seal set cluster = 1, upto = '9000000000000' where number = ?").param(sealed.number()).update();
            var seal = seals.seal().orElseThrow();
            assertThat(receipt(known).seal().number()).isEqualTo(sealed.number());
            assertThat(receipt(added).seal().number()).isEqualTo(seal.number());
            status.setRollbackOnly();
        });
    }

    @Test
    void aHouseAtRestIsWhole() {
        var submitted = submitted(lamp());
        signed(submitted.number());
        seal();
        var report = house.check(NOBODY);
        assertThat(report.petitions()).isPositive();
        assertThat(report.events()).isGreaterThan(report.petitions());
        assertThat(report.seals()).isPositive();
        assertThat(report.breaches()).filteredOn(b -> b.name().equals(submitted.number()) || b.what().startsWith("seal")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "body     | 3 | update petition_event set body = overlay(body placing '\\x20'::bytea from 5) where petition = ? and seq = 3",
        "body     | 2 | update petition_event set hash = overlay(hash placing '\\x0102'::bytea from 9) where petition = ? and seq = 2",
        "columns  | 2 | update petition_event set type = 'closed' where petition = ? and seq = 2",
        "columns  | 4 | update petition_event set at = at + interval '1 microsecond' where petition = ? and seq = 4",
        "previous | 3 | update petition_event set seq = seq + 100 where petition = ? and seq = 3",
        "place    | 5 | update petition_event set seq = seq + 100 where petition = ? and seq = 5",
        "head     | 5 | delete from petition_event where petition = ? and seq = 5",
        "previous | 2 | delete from petition_event where petition = ? and seq = 2",
        "head     | 4 | update petition set head_seq = 4 where id = ?",
        "head     | 5 | update petition set head_hash = overlay(head_hash placing '\\x01'::bytea from 1) where id = ?",
        "row      | 1 | update petition set facts = concat(facts, '。') where id = ?",
        "row      | 1 | update petition set title = 'x' where id = ?",
        "received | 1 | update petition set received_at = received_at + interval '1 day' where id = ?",
        "received | 1 | update petition set channel = 'letter' where id = ?",
        "unreadable | 1 | update petitioner set sealed = overlay(sealed placing '\\x00ff00'::bytea from 40) where petition = ?",
        "note     | 5 | update case_note set sealed = overlay(sealed placing '\\x00ff00'::bytea from 40) where petition = ? and seq = 5",
        "note     | 4 | update case_note set seq = 4 where petition = ? and seq = 5"})
    void whatIsChangedBehindTheHouseIsNamed(String what, int seq, String sql) {
        var number = interviewed();
        assertThat(after(number, sql, id(number))).as(sql).contains(new Breach(what, number, seq));
    }

    /** A chain of five events, the last with a note. */
    private String interviewed() {
        var number = submitted(lamp()).number();
        accepted(number, "claim", "31(6)");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        return number;
    }

    @Test
    void everyByteOfAnEventCounts() {
        var number = interviewed();
        var id = id(number);
        var random = new Random(11);
        for (int i = 0; i < 40; i++) {
            var seq = 1 + random.nextInt(5);
            var column = random.nextBoolean() ? "body" : "hash";
            var bytes = jdbc.sql("select " + column + " from petition_event where petition = ? and seq = ?").params(id, seq).query((row, n) -> row.getBytes(1)).single();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            transaction.executeWithoutResult(status -> {
                jdbc.sql("set local session_replication_role = replica").update();
                jdbc.sql("update petition_event set " + column + " = ? where petition = ? and seq = ?").params(bytes, id, seq).update();
                assertThat(flawsOf(id)).first().isEqualTo(new Breach("body", number, seq));
                status.setRollbackOnly();
            });
        }
    }

    private List<Breach> flawsOf(long petition) {
        return rows.read(List.of(petition)).stream().flatMap(chain -> chains.check(chain).stream()).toList();
    }

    @Test
    void aChainForgedFromItsBeginningIsInNoSeal() {
        var number = submitted(lamp()).number();
        var id = id(number);
        seal();
        var forged = EventLog.first(number, new EventLog.Happening("registered",
                Instant.parse("2026-01-05T01:00:00Z"), TRIAGE, true, Map.of()));
        var breaches = transaction.execute(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("update petition_event set at = ?, body = ?, hash = ? where petition = ?").params(Timestamp.from(forged.at()), forged.body(), forged.hash(), id).update();
            jdbc.sql("update petition set head_hash = ? where id = ?").params(forged.hash(), id).update();
            status.setRollbackOnly();
            return house.check(NOBODY).breaches();
        });
        assertThat(breaches).contains(new Breach("unsealed", number, 1)).anyMatch(b -> b.what().equals("seal-lost"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "seal-statement | update daily_seal set statement = overlay(statement placing '9'::bytea from 2) where number = ?",
        "seal-statement | update daily_seal set day = day + 1 where number = ?",
        "seal-signature | update daily_seal set statement = overlay(statement placing '98765'::bytea from 10 for 1) where number = ?",
        "seal-signature | update daily_seal set signature = overlay(signature placing '\\x0102'::bytea from 3) where number = ?",
        "seal-signature | update daily_seal set public_key = overlay(public_key placing '\\x0102'::bytea from 3) where number = ?",
        "seal-previous  | delete from daily_seal where number = ? - 1",
        "seal-hashes    | update sealed_hash set hash = overlay(hash placing '\\x0102'::bytea from 3) where seal = ?",
        "seal-hashes    | delete from sealed_hash where seal = ?",
        "seal-parts     | update sealed_part set node = overlay(node placing '\\x0102'::bytea from 3) where seal = ?",
        "seal-parts     | update sealed_part set first = overlay(first placing '\\x0102'::bytea from 3) where seal = ?"})
    void aChangedSealIsNamed(String what, String sql) {
        seal();
        submitted(lamp());
        var number = seal().orElseThrow().number();
        assertThat(after("-", sql, number)).as(sql).contains(new Breach(what, "", number));
    }

    @Test
    void aFileThatIsNotWhatItWasIsNamed() throws IOException {
        var file = upload();
        var number = withFile(file).number();
        seal();
        var path = settings.data().resolve("files").resolve(file.fingerprint().substring(0, 2)).resolve(file.fingerprint());
        var good = Files.readAllBytes(path);
        try {
            Files.writeString(path, "something else");
            assertThat(house.check(NOBODY).breaches()).contains(new Breach("file-changed", file.id() + " (" + number + ")", 0));
            Files.delete(path);
            assertThat(house.check(NOBODY).breaches()).contains(new Breach("file-missing", file.id() + " (" + number + ")", 0));
        } finally {
            Files.write(path, good);
        }
    }

    @Test
    void aFingerprintThatIsChangedTogetherWithItsFileIsInNoSeal() throws IOException {
        var file = upload();
        var other = upload();
        withFile(file);
        seal();
        assertThat(after("-", "update document set sha256 = ? where id = ?", other.fingerprint(), file.id())).anyMatch(b -> b.what().equals("seal-lost"));
    }

    @Test
    void theNightFindsABrokenChainAndTheStaffAreToldHowMany() {
        var number = interviewed();
        var id = id(number);
        watch.look();
        var before = watch.last().orElseThrow().broken();
        jdbc.sql("update petition set title = 'x' where id = ?").param(id).update();
        watch.look();
        seal();
        assertThat(health.health().getDetails()).containsEntry("broken", before + 1);
        watch.look();
        assertThat(watch.last().orElseThrow().broken()).as("looked at again though it has not grown").isEqualTo(before + 1);
        jdbc.sql("update petition set title = ? where id = ?").params(lamp().title(), id).update();
        watch.look();
        assertThat(watch.last().orElseThrow().broken()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update daily_seal set day = day", "delete from sealed_hash", "truncate sealed_part"})
    void sealsAreAppendOnly(String sql) {
        seal();
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("append-only");
    }
}
