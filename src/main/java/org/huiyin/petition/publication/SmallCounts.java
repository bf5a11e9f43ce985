package org.huiyin.petition.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small counts from telling of somebody: rows with few petitions are taken together, and small cells are left out – never one alone, which could be had by
 * subtracting.
 */
final class SmallCounts {

    static final int LEAST = 5;

    /** A row as it was counted. */
    record Counted(String code, int received, int answered, int onTime) {

        Counted with(Counted other) {
            return new Counted("", received + other.received, answered + other.answered, onTime + other.onTime);
        }
    }

    private SmallCounts() {}

    static List<Figure> told(List<Counted> counted) {
        var rows = together(counted.stream().sorted(Comparator.comparingInt(Counted::received).reversed().thenComparing(Counted::code)).toList());
        var answered = shown(rows, Counted::answered);
        var onTime = shown(rows, Counted::onTime);
        return IntStream.range(0, rows.size()).mapToObj(i -> new Figure(rows.get(i).code(), rows.get(i).received(), answered.get(i), onTime.get(i))).toList();
    }

    /** @param counted the largest first */
    private static List<Counted> together(List<Counted> counted) {
        var rows = new ArrayList<>(counted.stream().filter(row -> row.received() >= LEAST).toList());
        var few = counted.stream().filter(row -> row.received() < LEAST && row.received() > 0).reduce(Counted::with).orElse(null);
        while (few != null && few.received() < LEAST && !rows.isEmpty()) {
            few = few.with(rows.removeLast());
        }
        if (few != null && few.received() >= LEAST) {
            rows.add(new Counted("", few.received(), few.answered(), few.onTime()));
        }
        return rows;
    }

    private static List<@Nullable Integer> shown(List<Counted> rows, ToIntFunction<Counted> cell) {
        var cells = new ArrayList<@Nullable Integer>(rows.stream().map(row -> small(cell.applyAsInt(row)) ? null : (Integer) cell.applyAsInt(row)).toList());
        if (cells.stream().filter(value -> value == null).count() == 1) {
            IntStream.range(0, cells.size()).filter(i -> cells.get(i) != null && cells.get(i) > 0).boxed().min(Comparator.comparingInt(cells::get)).ifPresent(i -> cells.set(i, null));
        }
        return cells;
    }

    private static boolean small(int value) {
        return value > 0 && value < LEAST;
    }
}
