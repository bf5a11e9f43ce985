package org.huiyin.notice.wording;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.runtime.HouseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the house says in its own words. Pages are answered from memory, to which another node's change comes within half a minute of real time; papers ask the table for the day of their issue. */
@Component
class OwnWords implements HouseWords, WordsOfTheDay {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Snapshot(Map<String, Map<String, String>> byLanguage, Instant readAt) {}

    private final WordingRows rows;
    private final Clock realTime;
    private volatile Snapshot snapshot;

    OwnWords(WordingRows rows, Clock realTime) {
        this.rows = rows;
        this.realTime = realTime;
        snapshot = read();
    }

    @Override
    public @Nullable String of(String key, Locale locale) {
        if (snapshot.readAt.plus(FRESH).isBefore(realTime.instant())) {
            snapshot = read();
        }
        var own = snapshot.byLanguage.get(locale.toLanguageTag());
        return own == null ? null : own.get(key);
    }

    @Override
    public Optional<String> at(String key, String language, Instant moment) {
        return rows.at(key, language, moment);
    }

    void add(Said said) {
        rows.add(said);
        snapshot = read();
    }

    private Snapshot read() {
        var readAt = realTime.instant();
        var own = new HashMap<String, Map<String, String>>();
        rows.latest().stream().filter(said -> said.after() != null).forEach(said -> own.computeIfAbsent(said.language(), language -> new HashMap<>()).put(said.key(), said.after()));
        return new Snapshot(own, readAt);
    }
}
