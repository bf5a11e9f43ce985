package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.Receipt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Seals over a real log, and a hand behind the house's back. */
abstract class ProofCases extends SampleCases {

    @Autowired SealDay seals;
    @Autowired CheckHouse house;
    @Autowired CheckReceipt check;
    @Autowired ReadOwnPetition own;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transaction;

    static final Watcher NOBODY = new Watcher() {
        @Override
        public void found(Breach breach) {}

        @Override
        public void at(long done, long all) {}
    };

    KeptReceipt receipt(Receipt of) {
        return own.receipt("127.0.0.1", of.number(), of.queryCode()).orElseThrow();
    }

    Optional<DailySeal> seal() {
        return SampleSeals.seal(seals, jdbc);
    }

    /** Tries something behind the triggers, looks over the house, and takes it back. */
    List<Breach> after(String number, String sql, Object... values) {
        return transaction.execute(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            assertThat(jdbc.sql(sql).params(values).update()).as(sql).isPositive();
            status.setRollbackOnly();
            return house.check(NOBODY).breaches().stream().filter(b -> b.name().equals(number) || b.what().startsWith("seal")).toList();
        });
    }

    long id(String number) {
        return jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
    }
}
