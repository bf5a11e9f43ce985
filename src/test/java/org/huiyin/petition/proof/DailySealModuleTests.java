package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.huiyin.petition.intake.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Seals over a real log: made once, read page by page, proving receipts. */
class DailySealModuleTests extends ProofCases {

    @Autowired ReadSeals read;

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

    @ParameterizedTest
    @ValueSource(strings = {"update daily_seal set day = day", "delete from sealed_hash", "truncate sealed_part"})
    void sealsAreAppendOnly(String sql) {
        seal();
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("append-only");
    }
}
