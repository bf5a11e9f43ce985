package org.huiyin.console.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which part of the history is shown: kinds that are switched on and off one by one, and whose eyes it is for. */
public record Shown(Set<Kind> kinds, Reach reach) {

    public static final Shown ALL = new Shown(EnumSet.allOf(Kind.class), Reach.ALL);

    /** What a step of the history consists of. */
    public enum Kind {
        ACTS, NOTES, PAPERS, MESSAGES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether all is shown, what the petitioner sees, or what stays inside. */
    public enum Reach {
        ALL, TOLD, INTERNAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code acts,notes,told}; without a kind every kind is shown, and a word that is no choice is passed over. */
    public static Shown of(@Nullable String asked) {
        var words = asked == null ? List.<String>of() : List.of(asked.split(","));
        var kinds = Arrays.stream(Kind.values()).filter(kind -> words.contains(kind.code())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        var reach = Arrays.stream(Reach.values()).filter(each -> words.contains(each.code())).findFirst().orElse(Reach.ALL);
        return new Shown(kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds, reach);
    }

    public boolean shows(Kind kind) {
        return kinds.contains(kind);
    }

    /** The address part with this kind switched over; the last one left cannot be switched off. */
    public String switched(Kind kind) {
        var next = EnumSet.copyOf(kinds);
        if (!next.remove(kind) || next.isEmpty()) {
            next.add(kind);
        }
        return new Shown(next, reach).code();
    }

    public String forEyes(Reach other) {
        return new Shown(kinds, other).code();
    }

    private String code() {
        return Stream.concat(kinds.stream().map(Kind::code), Stream.of(reach.code())).collect(Collectors.joining(","));
    }
}
