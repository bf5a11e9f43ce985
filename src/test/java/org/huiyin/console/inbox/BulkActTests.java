package org.huiyin.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.huiyin.petition.work.ManyAct;
import org.junit.jupiter.api.Test;

class BulkActTests {

    @Test
    void people_and_programs_may_do_the_same_to_many() {
        assertThat(Arrays.stream(BulkAct.values()).map(BulkAct::code)).containsExactlyElementsOf(ManyAct.CODES);
    }
}
