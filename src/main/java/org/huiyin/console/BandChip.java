package org.huiyin.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.deadline.Band;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;
import org.huiyin.web.Chip.Tone;

/** The share of a term that is used, at a glance: each band has its shape and its word. */
public final class BandChip {

    private BandChip() {}

    public static Chip of(Band band, LocalDate due, LocalDate today) {
        return switch (band) {
            case NORMAL -> left(Tone.OK, band, due, today);
            case NOTICE -> left(Tone.NOTICE, band, due, today);
            case WARNING -> left(Tone.WARN, band, due, today);
            case SEVERE -> left(Tone.SEVERE, band, due, today);
            case OVERDUE -> Chip.due(due, today);
        };
    }

    private static Chip left(Tone tone, Band band, LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        return new Chip(tone, days == 0 ? Words.of("console.band.today", band.words()) : Words.of("console.band.left", band.words(), days));
    }
}
