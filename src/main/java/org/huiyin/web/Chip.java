package org.huiyin.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.runtime.Words;

/** A deadline at a glance: a shape, a word and the days, so that nobody depends on colour. */
public record Chip(Tone tone, Words words) {

    /** From this many days left a deadline counts as near. */
    public static final int NEAR = 7;

    public enum Tone {
        OK("●"), NOTICE("◐"), WARN("▲"), SEVERE("▲▲"), LATE("■"), DONE("✓");

        private final String shape;

        Tone(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }

        /** The name used in stylesheets. */
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A running deadline, seen on {@code today}; {@code due} is its last day. */
    public static Chip due(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return new Chip(Tone.LATE, Words.of("web.chip.late", -left));
        }
        if (left == 0) {
            return new Chip(Tone.WARN, Words.of("web.chip.today"));
        }
        return left <= NEAR ? new Chip(Tone.WARN, Words.of("web.chip.near", left)) : new Chip(Tone.OK, Words.of("web.chip.left", left));
    }

    /** A deadline that ended well, or no longer counts. */
    public static Chip done(Words words) {
        return new Chip(Tone.DONE, words);
    }

    /** A deadline that ended too late. */
    public static Chip missed() {
        return new Chip(Tone.LATE, Words.of("web.chip.missed"));
    }
}
