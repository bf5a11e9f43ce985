package org.huiyin.reception.tray;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.petition.file.SealedNow;
import org.huiyin.reception.followup.PassLetters;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves what is open in a leader's tray to the successor's; for the successor it is new. */
@Component
class PassTray implements PassLetters {

    private final LetterRows rows;
    private final SealedNow sealed;
    private final TellLeaders telling;

    PassTray(LetterRows rows, SealedNow sealed, TellLeaders telling) {
        this.rows = rows;
        this.sealed = sealed;
        this.telling = telling;
    }

    @Override
    public List<String> pass(String office, String from, @Nullable String to) {
        var open = rows.hold(office, from);
        var gone = sealed.among(open.stream().map(Letter::petition).filter(Objects::nonNull).collect(Collectors.toSet()));
        var passing = open.stream().filter(letter -> letter.petition() == null || !gone.contains(letter.petition())).toList();
        var moved = to == null || passing.isEmpty() ? Set.<Long>of() : rows.pass(passing.stream().map(Letter::id).toList(), to);
        if (to != null && !moved.isEmpty()) {
            telling.waiting(to);
        }
        return passing.stream().map(letter -> line(letter, moved.contains(letter.id()))).toList();
    }

    private static String line(Letter letter, boolean moved) {
        var day = letter.laidAt().atZone(LegalTime.ZONE).toLocalDate().toString();
        return String.join("\t", letter.number(), letter.office(), "letter", day, day, moved ? "passed" : "stays", "letter");
    }
}
