package org.huiyin.petition.message;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a message tells. Of a sealed matter it tells {@link #NEWS} and no more. */
public enum Topic {
    RECEIVED, ACCEPTED, REFUSED, FORWARDED, EXTENDED, ANSWERED, QUESTION, WINDOW_REVIEW, WINDOW_RATING, CODE, NEWS;

    private static final Map<String, Topic> BY_EVENT = Map.ofEntries(
            Map.entry("registered", RECEIVED),
            Map.entry("accepted", ACCEPTED), Map.entry("simplified", ACCEPTED), Map.entry("made-ordinary", ACCEPTED),
            Map.entry("refused", REFUSED), Map.entry("refused-for-good", REFUSED),
            Map.entry("forwarded", FORWARDED), Map.entry("assigned", FORWARDED), Map.entry("diverted-judicial", FORWARDED), Map.entry("jurisdiction-settled", FORWARDED),
            Map.entry("extended", EXTENDED), Map.entry("delivered", ANSWERED), Map.entry("question-asked", QUESTION),
            Map.entry("diverted-discipline", NEWS), Map.entry("joined", NEWS), Map.entry("led-to-procedure", NEWS), Map.entry("hearing-called", NEWS), Map.entry("heard", NEWS),
            Map.entry("mediated", NEWS), Map.entry("review-decided", NEWS), Map.entry("rereview-decided", NEWS), Map.entry("closed", NEWS));

    /** What is told of an event of that type; nothing of most. */
    static Optional<Topic> of(String event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }

    static Set<String> events() {
        return BY_EVENT.keySet();
    }

    /** As it is stored and named in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Topic ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
