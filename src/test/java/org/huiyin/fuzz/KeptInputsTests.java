package org.huiyin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What once broke a parser, and the seeds of the search, again at every run: without the fuzzer, in milliseconds. */
class KeptInputsTests {

    private static final Path INPUTS = Path.of("src/test/resources/org/huiyin/fuzz/EveryParserFuzzInputs/everyParserTakesOrRefuses");

    @Test
    void everyKeptInputIsTakenOrRefused() throws IOException {
        try (var files = Files.list(INPUTS)) {
            var inputs = files.sorted().toList();
            assertThat(inputs).hasSizeGreaterThan(8);
            for (var input : inputs) {
                var content = Files.readAllBytes(input);
                assertThatCode(() -> Parsers.read(content)).as(input.getFileName().toString()).doesNotThrowAnyException();
            }
        }
    }
}
