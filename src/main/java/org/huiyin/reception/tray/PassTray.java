package org.huiyin.reception.tray;

import java.util.List;
import java.util.Set;
import org.huiyin.reception.followup.PassLetters;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves what is open in a leader's tray to the successor's; for the successor it is new. */
@Component
class PassTray implements PassLetters {

    private final LetterRows rows;
    private final TellLeaders telling;

    PassTray(LetterRows rows, TellLeaders telling) {
        this.rows = rows;
        this.telling = telling;
    }

    @Override
    public List<String> pass(String office, String from, @Nullable String to) {
        var passing = rows.hold(office, from);
        var moved = to == null || passing.isEmpty() ? Set.<Long>of() : rows.pass(passing.stream().map(LetterLine::id).toList(), to);
        if (to != null && !moved.isEmpty()) {
            telling.waiting(to);
        }
        return passing.stream().map(letter -> line(letter, moved.contains(letter.id()))).toList();
    }

    private static String line(LetterLine letter, boolean moved) {
        var day = letter.laidAt().atZone(LegalTime.ZONE).toLocalDate().toString();
        return String.join("\t", letter.number(), letter.office(), "letter", day, day, moved ? "passed" : "stays", "letter");
    }
}
