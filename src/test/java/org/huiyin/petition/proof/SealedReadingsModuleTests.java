package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.RevealPetitioner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The reading log stands under the daily seal; whoever has the database in hand can change no row of it unnoticed. */
class SealedReadingsModuleTests extends SampleCases {

    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void found(Breach breach) {}

        @Override
        public void at(long done, long all) {}
    };

    @Autowired RevealPetitioner reveal;
    @Autowired SealDay seals;
    @Autowired CheckHouse house;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    private String number;
    private List<Breach> before;

    @BeforeEach
    void oneThatWasReadAndSealed() {
        number = submitted(lamp()).number();
        reveal.reveal(TRIAGE, number, "打电话核实").orElseThrow();
        SampleSeals.seal(seals, jdbc);
        before = breaches();
    }

    private List<Breach> breaches() {
        return house.check(NOBODY).breaches().stream().filter(breach -> breach.what().equals("readings") || breach.what().startsWith("seal")).toList();
    }

    private List<String> behindTheTriggers(String sql) {
        return transaction.execute(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            assertThat(jdbc.sql(sql).param(number).update()).isPositive();
            status.setRollbackOnly();
            return breaches().stream().filter(breach -> !before.contains(breach)).map(breach -> breach.what() + ' ' + breach.name()).toList();
        });
    }

    @Test
    void whatIsChangedOrTakenOutIsNamedByItsDay() {
        assertThat(before).noneMatch(breach -> breach.what().equals("readings"));
        assertThat(behindTheTriggers("update reading set account = 'nobody' where number = ? and what = 'petitioner'")).containsExactly("readings 2026-01-05");
        assertThat(behindTheTriggers("delete from reading where number = ? and what = 'petitioner'")).containsExactly("readings 2026-01-05");
        assertThat(behindTheTriggers("update reading set at = at - interval '1 day' where number = ? and what = 'petitioner'")).contains("readings 2026-01-05", "readings 2026-01-04");
        assertThat(behindTheTriggers("update sealed_reading set head = repeat('0', 64) where seal = (select max(seal) from sealed_reading) and ?::text is not null")).contains("seal-lost ");
    }

    @Test
    void aReasonThatGoesIsNoBreachAndWhatIsReadLaterIsInTheNextSeal() {
        assertThat(behindTheTriggers("update reading set reason = null where number = ? and what = 'petitioner'")).isEmpty();
        reveal.reveal(TRIAGE, number, "再次核实").orElseThrow();
        assertThat(breaches()).isEqualTo(before);
        jdbc.sql("select reading_month(date '2026-01-01')").query(Boolean.class).single();
        assertThat(breaches()).as("its month has a part of its own now").isEqualTo(before);
        submitted(lamp());
        SampleSeals.seal(seals, jdbc);
        assertThat(breaches()).isEqualTo(before);
        assertThat(behindTheTriggers("delete from reading where number = ? and what = 'petitioner'")).contains("readings 2026-01-05");
    }
}
