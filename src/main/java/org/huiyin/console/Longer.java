package org.huiyin.console;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** Shows how a handling would end if it were extended (Art 34), before anybody signs. */
@Component
final class Longer {

    private final DueDates dates;

    Longer(DueDates dates) {
        this.dates = dates;
    }

    /** The new last day after {@code due}; nothing if the law does not allow so many days. */
    Optional<Derivation> than(LocalDate due, String profile, int days) {
        try {
            return Optional.of(dates.derive(Term.C4X_EXTEND, due, profile, days));
        } catch (InvalidInput tooLong) {
            return Optional.empty();
        }
    }
}
