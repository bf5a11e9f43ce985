package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is written into the log of readings has words for the auditor who opens it. */
class ReadingWordsTests {

    private static final Pattern WRITTEN = Pattern.compile("readings(?:\\(\\))?\\.record\\(actor, [^;]*?\"([a-z-]+)\"(?:, null, [a-z.()]+)?\\);");

    @Test
    void eachHasWords() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                WRITTEN.matcher(Files.readString(file)).results().forEach(found -> written.add(found.group(1)));
            }
        }
        assertThat(written).as("what is found in the code").hasSizeGreaterThan(15).containsAll(Set.of("batch", "video-contact", "mediation"));
        var words = Files.readString(Path.of("src/main/resources/messages/console_en.properties"));
        assertThat(written).allSatisfy(what -> assertThat(words).contains("\nconsole.reading." + what + "="));
    }
}
