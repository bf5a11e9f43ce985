package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The look over the house: what is changed in a chain behind the house's back is found and named. */
class BrokenChainModuleTests extends ProofCases {

    @Autowired NightWatch watch;
    @Autowired ChainRows rows;
    @Autowired CheckChain chains;
    @Autowired ChainHealth health;

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
}
