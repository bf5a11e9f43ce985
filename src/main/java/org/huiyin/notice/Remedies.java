package org.huiyin.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words without which a kind of paper would no longer tell its reader of a right, or that there is none. They stand in {@code notice/wording/remedies.properties}. */
@Component
final class Remedies {

    private final Properties byKind = new Properties();

    Remedies() {
        try (var in = new InputStreamReader(new ClassPathResource("notice/wording/remedies.properties").getInputStream(), StandardCharsets.UTF_8)) {
            byKind.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> of(NoticeKind kind) {
        return List.of(byKind.getProperty(kind.code(), "").split(" ")).stream().filter(words -> !words.isEmpty()).toList();
    }
}
