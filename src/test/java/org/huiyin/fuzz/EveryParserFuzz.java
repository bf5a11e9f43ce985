package org.huiyin.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A quarter of a minute of inputs nobody thought of, led by what they reach in the code. What was ever found stays among the inputs beside this test. */
class EveryParserFuzz {

    @FuzzTest(maxDuration = "15s")
    void everyParserTakesOrRefuses(byte[] input) {
        Parsers.read(input);
    }
}
