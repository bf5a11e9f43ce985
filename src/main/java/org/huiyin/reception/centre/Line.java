package org.huiyin.reception.centre;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** For what one waits; each has numbers of its own, under its letter. */
public enum Line implements Coded {
    /** Whatever it is; a window of this line calls everybody, by how long they have waited. */
    ANY("A"), PETITION("B"), MEDIATION("C"), LEGAL("D"), LABOUR("E"), LITIGATION("F"), REVIEW("G"), DEPARTMENT("H");

    private final String letter;

    Line(String letter) {
        this.letter = letter;
    }

    /** Stands before its numbers. */
    public String letter() {
        return letter;
    }

    /** All of them, as they are sent. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Line::code).toList();
    }

    static Optional<Line> of(@Nullable String code) {
        return Coded.named(Line.class, code);
    }
}
