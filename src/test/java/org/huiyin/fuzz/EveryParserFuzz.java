package org.huiyin.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Inputs nobody thought of, led by what they reach in the code: as many and from the same beginning at every run, so that a change is judged by what it changed. The nightly run begins elsewhere each time. What was ever found stays among the inputs beside this test. */
class EveryParserFuzz {

    @FuzzTest(maxExecutions = 15_000, maxDuration = "1m")
    void everyParserTakesOrRefuses(byte[] input) {
        Parsers.read(input);
    }
}
