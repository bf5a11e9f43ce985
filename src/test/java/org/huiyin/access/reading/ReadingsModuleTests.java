package org.huiyin.access.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ReadingsModuleTests extends OnPostgres {

    private static final Actor HANDLER = new Actor("handler", "330726-zjj", "330726", Set.of(Role.HANDLER));

    @Autowired Readings readings;
    @Autowired ReadingWords words;
    @Autowired SealOldReasons old;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void aReadingSaysWhoSawWhatAndWhyInNoClearWords() {
        readings.record(HANDLER, 990_004_711, "33072620260105000001X", "petitioner", null, "电话约见赵某");
        var row = jdbc.sql("select * from reading where petition = 990004711").query().singleRow();
        assertThat(row).containsEntry("account", "handler").containsEntry("unit", "330726-zjj").containsEntry("region", "330726").containsEntry("what", "petitioner");
        assertThat(row.values()).noneMatch(value -> String.valueOf(value).contains("赵某"));
        assertThat(words.opened((byte[]) row.get("reason"), 990_004_711, "handler", ((java.sql.Timestamp) row.get("at")).toInstant())).isEqualTo("电话约见赵某");
    }

    @Test
    void aSearchKeepsItsFiltersAndNobodysWords() {
        readings.record(HANDLER, Search.of("search", Map.of("view", "overdue", "region", "33", "class", "", "category", "赵某"), " 赵 Ａ ", 7));
        var row = jdbc.sql("select * from reading where what = 'search' and about = 'category=* region=33 view=overdue'").query().singleRow();
        assertThat(row).containsEntry("shown", 7).containsEntry("petition", null);
        assertThat((byte[]) row.get("words_hash")).as("the same words, however they are typed").isEqualTo(words.allHashed("赵A")[0]);
    }

    @Test
    void nobodyRewritesOrEmptiesTheLog() {
        readings.record(HANDLER, 990004713, "number", "file");
        for (var change : List.of("delete from reading where petition = 990004713", "update reading set account = 'other' where petition = 990004713", "truncate reading")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("insert into reading (at, account, what) values (now(), 'x', 'petitioner: 赵某')").update()).as("words in clear").isInstanceOf(DataAccessException.class);
    }

    @Test
    void reasonsThatEarlierVersionsWroteInClearAreSealedInPlace() {
        transaction.executeWithoutResult(all -> {
            var at = Instant.parse("2026-01-05T01:02:03.123456Z").truncatedTo(ChronoUnit.MICROS);
            jdbc.sql("alter table reading drop constraint reading_what_is_a_code").update();
            jdbc.sql("insert into reading (at, account, petition, number, what) values (?, 'clerk', 990004714, 'n', 'petitioner: 赵某: 电话')").param(java.sql.Timestamp.from(at)).update();
            jdbc.sql("alter table reading add constraint reading_what_is_a_code check (what ~ '^[a-z-]{1,40}$') not valid").update();
            old.afterPropertiesSet();
            var row = jdbc.sql("select what, reason from reading where petition = 990004714").query().singleRow();
            assertThat(row).containsEntry("what", "petitioner");
            assertThat(words.opened((byte[]) row.get("reason"), 990004714, "clerk", at)).isEqualTo("赵某: 电话");
            all.setRollbackOnly();
        });
    }
}
