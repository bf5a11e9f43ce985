package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyin.actor.Right;
import org.junit.jupiter.api.Test;

class RightsMapTests {

    @Test
    void theRightsArePrintedFromTheCode() throws IOException {
        var map = new RightsMap();
        GeneratedDocument.write(Path.of("docs/generated/rights.md"), map.text());
        for (var right : Right.values()) {
            assertThat(map.text()).contains("| `" + right + "` |");
            assertThat(map.asks(right)).as("somebody asks for %s", right).isTrue();
        }
    }
}
