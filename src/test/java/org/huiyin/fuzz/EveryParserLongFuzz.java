package org.huiyin.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/** The same for ten minutes. */
@Tag("nightly")
class EveryParserLongFuzz {

    @FuzzTest(maxDuration = "10m")
    void everyParserTakesOrRefuses(byte[] input) {
        Parsers.read(input);
    }
}
