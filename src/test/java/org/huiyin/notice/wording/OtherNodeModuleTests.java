package org.huiyin.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.huiyin.OnPostgres;
import org.huiyin.access.SettableClock;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OtherNodeModuleTests extends OnPostgres {

    private static final String KEY = "citizen.guide.rights.free";

    @Autowired WordingRows rows;
    @Autowired OwnWords here;
    @Autowired LegalTime time;

    @Test
    void anotherNodeSaysItWithinHalfAMinuteAndThisOneAtOnce() {
        var clock = new SettableClock();
        var there = new OwnWords(rows, clock);
        here.add(said(null, "It costs nothing at all."));
        try {
            assertThat(here.of(KEY, Locale.ENGLISH)).isEqualTo("It costs nothing at all.");
            assertThat(here.of(KEY, Locale.SIMPLIFIED_CHINESE)).isNull();
            assertThat(there.of(KEY, Locale.ENGLISH)).isNull();
            clock.forward(Duration.ofSeconds(31));
            assertThat(there.of(KEY, Locale.ENGLISH)).isEqualTo("It costs nothing at all.");
        } finally {
            here.add(said("It costs nothing at all.", null));
        }
        assertThat(here.of(KEY, Locale.ENGLISH)).isNull();
    }

    private Said said(String before, String after) {
        return new Said(KEY, Phrase.ENGLISH, before, after, "node-admin", time.instant());
    }
}
