package org.huiyin.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** A paper in the making: the handler writes, the head signs or returns it with remarks. One of each kind a petition. */
public record Draft(Kind kind, State state, String author, Text text) {

    /** What the draft says; {@code days}: how many more an extension asks for. Kept sealed. */
    public record Text(String body, List<NoticeFacts.Claim> claims, @Nullable Integer days, @Nullable String remarks) {}

    public enum Kind implements Coded {
        OPINION, EXTENSION, REPLY;

        @JsonCreator
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }

    public enum State {
        OPEN, SUBMITTED, RETURNED, SIGNED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Draft in(State next) {
        return new Draft(kind, next, author, text);
    }

    public Draft returned(String remarks) {
        return new Draft(kind, State.RETURNED, author, new Text(text.body(), text.claims(), text.days(), remarks));
    }
}
