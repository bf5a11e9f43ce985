package org.huiyin.procedure;

import java.util.Arrays;
import java.util.List;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;

/**
 * One line of table.txt, as the domain text has it.
 *
 * @param clocks what begins and ends by the act: {@code +C2_NOTICE}, {@code -C1_ROUTE=met}
 */
record TableRow(String number, Place place, int days, Seat who, Action action, String changed, Status after, String event, List<String> clocks, List<String> papers,
        String needed, String wrong, String elsewhere, String late) {

    static TableRow of(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new TableRow(cells.get(0), Place.valueOf(cells.get(1)), Integer.parseInt(cells.get(2)), Seat.valueOf(cells.get(3)), Road.action(cells.get(4)), cells.get(5),
                Status.valueOf(cells.get(6)), cells.get(7), words(cells.get(8)), words(cells.get(9)), cells.get(10), cells.get(11), cells.get(12), cells.get(13));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /** Whether the house takes it by itself when a term has lapsed. */
    boolean byItself() {
        return who == Seat.HOUSE;
    }

    /** Whether no status is the wrong one for it. */
    boolean everywhere() {
        return elsewhere.equals("-");
    }

    @Override
    public String toString() {
        return "row %s: %s %s from %s".formatted(number, who, action.code(), place);
    }
}
