package org.huiyin.reception.video;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** By when a request for a video visit is to be answered, and from when on the office is reminded of it. The days after the one on which it began to wait are counted. */
@Component
class AnswerTerm {

    private final VideoSettings settings;
    private final LegalTime time;

    AnswerTerm(VideoSettings settings, LegalTime time) {
        this.settings = settings;
        this.time = time;
    }

    /** The last day on which it can be answered; nothing where it does not wait. */
    Optional<LocalDate> lastDay(Visit visit) {
        return visit.state() == VisitState.ASKED ? Optional.of(day(visit.waitsSince()).plusDays(settings.answerDays())) : Optional.empty();
    }

    /** Whether it has waited long. */
    boolean presses(Visit visit) {
        return visit.state() == VisitState.ASKED && visit.waitsSince().isBefore(pressing());
    }

    /** What waits since before then has waited long. */
    Instant pressing() {
        return startOf(settings.remindDays() - 1);
    }

    /** What waits since before then is at its end. */
    Instant over() {
        return startOf(settings.answerDays());
    }

    private Instant startOf(int daysAgo) {
        return time.today().minusDays(daysAgo).atStartOfDay(LegalTime.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LegalTime.ZONE);
    }
}
