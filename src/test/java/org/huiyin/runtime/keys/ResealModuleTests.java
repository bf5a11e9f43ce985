package org.huiyin.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.proof.Breach;
import org.huiyin.petition.proof.CheckHouse;
import org.huiyin.petition.proof.Watcher;
import org.huiyin.runtime.KeyedHash;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys are changed under a house at work; whoever reads, follows or looks up meanwhile notices nothing. */
class ResealModuleTests extends SampleCases {

    private static final String HERE = "198.51.100.77";
    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void found(Breach breach) {}

        @Override
        public void at(long done, long all) {}
    };

    @Autowired KeyStore keys;
    @Autowired RotateKeys rotation;
    @Autowired KeyUses uses;
    @Autowired List<SealedTable> tables;
    @Autowired Reseal reseal;
    @Autowired Petitioners petitioners;
    @Autowired KeyedHash hashes;
    @Autowired ReadOwnPetition own;
    @Autowired CheckHouse house;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private void rotate() {
        rotation.publish();
        rotation.promote();
    }

    private long id(Receipt receipt) {
        return jdbc.sql("select id from petition where number = ?").param(receipt.number()).query(Long.class).single();
    }

    private int underOf(String column, Receipt receipt) {
        return KeyIds.in(jdbc.sql("select " + column + " from petitioner where petition = ?").param(id(receipt)).query((row, n) -> row.getBytes(1)).single());
    }

    private Petitioner petitioner(Receipt receipt) {
        return petitioners.of(id(receipt));
    }

    private List<String> strayed() {
        return house.check(NOBODY).breaches().stream().filter(breach -> List.of("note", "petitioner", "unreadable").contains(breach.what())).map(Breach::toString).toList();
    }

    @Test
    void everythingIsBroughtUnderTheNewKeysAndSaysTheSame() {
        var receipt = submitted(lamp());
        signed(receipt.number());
        var said = petitioner(receipt);
        var before = underOf("sealed", receipt);
        var hashBefore = underOf("name_hash", receipt);
        var broken = strayed();
        rotate();
        assertThat(petitioner(receipt)).as("before anything is sealed anew").isEqualTo(said);
        assertThat(found(said, receipt)).isTrue();
        reseal.goOn(Duration.ofMinutes(1), Duration.ZERO);
        assertThat(underOf("sealed", receipt)).isNotEqualTo(before).isEqualTo(keys.of(Ring.PERSONAL_DATA).getPrimary().getId());
        assertThat(underOf("name_hash", receipt)).isNotEqualTo(hashBefore).isEqualTo(keys.of(Ring.LOOK_UP).getPrimary().getId());
        assertThat(petitioner(receipt)).isEqualTo(said);
        assertThat(found(said, receipt)).isTrue();
        assertThat(uses.of(Ring.PERSONAL_DATA, before)).doesNotContainKeys("petitioner.sealed", "case_note.sealed", "draft.sealed", "notice.facts", "key_check.sealed");
        assertThat(uses.of(Ring.LOOK_UP, hashBefore)).isEmpty();
        assertThat(strayed()).isEqualTo(broken);
    }

    private boolean found(Petitioner said, Receipt receipt) {
        return jdbc.sql("select petition from petitioner where name_hash = any(?)").param(hashes.all(KeyedHash.Of.NAME, said.name())).query(Long.class).list().contains(id(receipt));
    }

    @Test
    void aCodeOfBeforeOpensAndIsThenUnderTheNewKey() {
        var receipt = submitted(lamp());
        rotate();
        assertThat(own.read(HERE, receipt.number(), "WRONG222")).isEmpty();
        assertThat(underCode(receipt)).isNotEqualTo(keys.of(Ring.QUERY_CODE).getPrimary().getId());
        assertThat(own.read(HERE, receipt.number(), receipt.queryCode())).isPresent();
        assertThat(underCode(receipt)).isEqualTo(keys.of(Ring.QUERY_CODE).getPrimary().getId());
        assertThat(own.read(HERE, receipt.number(), receipt.queryCode())).isPresent();
    }

    private int underCode(Receipt receipt) {
        return KeyIds.in(jdbc.sql("select query_code from petition where number = ?").param(receipt.number()).query((row, n) -> row.getBytes(1)).single());
    }

    @Test
    void whatWasHashedByOlderRulesIsHashedAnew() {
        var fields = lampFields();
        fields.put("petitioner", Map.of("name", "钱 试", "address", "试用村2号", "phone", "+8613900000777"));
        var receipt = submitted(facts(fields).as(Submission.class));
        jdbc.sql("update petitioner set hash_form = 0, name_hash = phone_hash where petition = ?").param(id(receipt)).update();
        jdbc.sql("delete from key_walk where place = 'petitioner.sealed'").update();
        new Reseal(keys, tables, jdbc, transaction, Clock.systemUTC()).goOn(Duration.ofMinutes(1), Duration.ZERO);
        assertThat(jdbc.sql("select count(*) from petitioner where petition = ? and hash_form = 1 and name_hash = any(?) and phone_hash = any(?)")
                .params(id(receipt), hashes.all(KeyedHash.Of.NAME, "钱试"), hashes.all(KeyedHash.Of.PHONE, "13900000777")).query(Long.class).single()).isOne();
    }

    @Test
    void aKeyIsGivenUpOnlyWhenNothingLiesUnderIt() {
        // under a key of its own: what other tests left may lie under the one before for as long as it is kept
        rotate();
        var receipt = submitted(lamp());
        var old = underOf("sealed", receipt);
        assertThat(rotation.retire(old)).contains("runtime.keys.not-old");
        rotate();
        assertThat(rotation.retire(old)).contains("runtime.keys.in-use");
        reseal.goOn(Duration.ofMinutes(1), Duration.ZERO);
        jdbc.sql("update idempotency set answer = null where substring(answer from 2 for 4) = ?").param(java.nio.ByteBuffer.allocate(4).putInt(old).array()).update();
        jdbc.sql("delete from one_time_code").update();
        assertThat(rotation.retire(old)).isEmpty();
        assertThat(KeyIds.of(keys.anew(Ring.PERSONAL_DATA))).doesNotContain(old);
        assertThat(petitioner(receipt).name()).isEqualTo("赵试𠮷");
        assertThat(rotation.retire(old)).contains("runtime.keys.unknown");
    }

    /** Bytes that are neither sealed nor hashed under a key. Whoever adds a column of bytes puts it here, or names it in a {@link SealedTable}. */
    private static final List<String> PLAIN = List.of("centre.kiosk", "citizen_session.token", "daily_seal.public_key", "daily_seal.signature", "daily_seal.statement", "erased_file.hash", "feed_token.hash", "idempotency.body",
            "machine_client.secret_hash", "mail_in.message", "notice_letterhead.seal",
            "one_time_code.ticket", "outbox.token", "petition.head_hash", "petition_event.body", "petition_event.hash", "publication_log.digest", "scheduled_tasks.task_data", "sealed_hash.hash", "sealed_part.first", "sealed_part.node",
            "spent_challenge.challenge", "spring_session_attributes.attribute_bytes", "unsent.ticket", "user_credentials.attestation_client_data_json", "user_credentials.attestation_object",
            "user_credentials.public_key");

    /** Public keys, and challenges that were answered. */
    private static final List<String> PASSKEYS = List.of("spent_challenge.challenge", "user_credentials.attestation_client_data_json", "user_credentials.attestation_object", "user_credentials.public_key");

    @Test
    void noColumnOfBytesIsForgotten() {
        var all = jdbc.sql("""
                select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and data_type = 'bytea'
                   and table_name not in (select relname from pg_class where relispartition or relkind = 'v') order by 1""").query(String.class).list();
        var known = new ArrayList<>(Stream.concat(PLAIN.stream(), uses.known().stream()).sorted().toList());
        known.addAll(PASSKEYS);
        assertThat(known).containsAll(all);
    }
}
