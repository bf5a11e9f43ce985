package org.huiyin.petition.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.petition.PetitionClass;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the time of a closed file is over. */
@Component
final class Retention {

    private final RetentionSettings years;

    Retention(RetentionSettings years) {
        this.years = years;
    }

    int years(@Nullable PetitionClass kind) {
        return switch (kind) {
            case CLAIM -> years.claim();
            case SUGGESTION -> years.suggestion();
            case ACCUSATION -> years.accusation();
            case null -> years.accusation();
        };
    }

    /** The first day on which it may be given up: years are counted from the turn of the year after the last entry. */
    LocalDate from(Instant lastEntry, @Nullable PetitionClass kind) {
        return LocalDate.of(LocalDate.ofInstant(lastEntry, LegalTime.ZONE).getYear() + 1 + years(kind), 1, 1);
    }

    /** What had its last entry before that is over today. */
    Instant over(LocalDate today, PetitionClass kind) {
        return LocalDate.of(today.getYear() - years(kind), 1, 1).atStartOfDay(LegalTime.ZONE).toInstant();
    }
}
