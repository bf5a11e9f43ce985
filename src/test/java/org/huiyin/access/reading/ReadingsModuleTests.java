package org.huiyin.access.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadingsModuleTests extends OnPostgres {

    private static final Actor HANDLER = new Actor("handler", "330726-zjj", "330726", Set.of(Role.HANDLER));

    @Autowired
    private Readings readings;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aReadingSaysWhoSawWhatNewestFirst() {
        readings.record(HANDLER, 4711, "33072620260105000001X", "file");
        readings.record(HANDLER, 4711, "33072620260105000001X", "identity");
        var seen = readings.of(4711, 10);
        assertThat(seen).extracting(Reading::what).containsExactly("identity", "file");
        assertThat(seen.getFirst()).extracting(Reading::account, Reading::unit, Reading::number)
                .containsExactly("handler", "330726-zjj", "33072620260105000001X");
    }

    @Test
    void olderReadingsFollowByKey() {
        for (int i = 0; i < 3; i++) {
            readings.record(HANDLER, 4712, "number", "file");
        }
        var first = readings.of(4712, 2);
        assertThat(readings.of(4712, first.getLast().id(), 2)).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void nobodyRewritesTheLog() {
        readings.record(HANDLER, 4713, "number", "file");
        assertThatThrownBy(() -> jdbc.sql("delete from reading where petition = 4713").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update reading set account = 'other' where petition = 4713").update()).isInstanceOf(DataAccessException.class);
    }
}
