package org.huiyin.notice.wording;

import java.time.Instant;
import java.util.Optional;

/** What the house's own words were when a paper was issued. */
@FunctionalInterface
public interface WordsOfTheDay {

    /** What stood at that moment of legal time; nothing where the standard words stood. */
    Optional<String> at(String key, String language, Instant moment);
}
