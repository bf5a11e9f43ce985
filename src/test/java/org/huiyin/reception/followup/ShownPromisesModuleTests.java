package org.huiyin.reception.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.huiyin.OnPostgres;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.petition.retention.KeptBesides;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wherever a promise was made, it is shown as long as its petition may be, and to nobody once that turns out to accuse somebody. */
class ShownPromisesModuleTests extends OnPostgres {

    @Autowired SubmitPetition submit;
    @Autowired Vault vault;
    @Autowired List<SealedTable> tables;
    @Autowired JdbcClient jdbc;

    private List<String> shown(long base) {
        return jdbc.sql("select source from follow_up_shown where id between ? + 1 and ? + 5 order by source").params(base, base).query(String.class).list();
    }

    private long promises(String petition) {
        return new KeptBesides(jdbc, vault, tables).write("office-" + System.nanoTime(), Instant.parse("2001-05-01T02:00:00Z"), petition, "试甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed = true", "trace = true", "excluded = '{330726-sww}'"})
    void noneOfAMatterThatAccusesIsShown(String turnsOut) {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var there = promises(number);
        assertThat(shown(there)).containsExactlyElementsOf(Arrays.stream(Source.values()).map(Source::code).sorted().toList());
        jdbc.sql("update petition set " + turnsOut + " where number = ?").param(number).update();
        assertThat(shown(there)).isEmpty();
    }

    @Test
    void whatIsWithheldIsNotShown() {
        var there = promises(null);
        jdbc.sql("update follow_up set withheld = true where id = ? + 3").param(there).update();
        assertThat(shown(there)).doesNotContain("train").hasSize(Source.values().length - 1);
    }
}
