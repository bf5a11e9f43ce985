package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the execution of a supported claim (Art 32(1)) or of an agreement (Art 33): by when it will be done, and later that it is done. */
@Component
@Takes(Action.EXECUTE)
final class RecordExecution implements Act<RecordExecution.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable String result) {}

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var petition = situation.petition();
        if (petition.status().decidedForGood() && petition.course().path().answer().executed()) {
            return Optional.of(Refusal.because("executed-already", "32"));
        }
        if (petition.contactable() && undelivered(petition)) {
            return Optional.of(Refusal.because("deliver-first", "32"));
        }
        return petition.course().supported() || situation.open(Term.C15_EXECUTE) ? Optional.empty() : Optional.of(Refusal.because("nothing-to-execute", "32"));
    }

    /** Whether an answer in the unit's or the reviewer's hands has yet to reach the petitioner; once carried out, it would never be delivered. */
    private static boolean undelivered(Case petition) {
        var waiting = petition.status() == Status.OPINION_ISSUED || petition.status() == Status.REVIEWED;
        return waiting && petition.course().path().answer().deliveredOn() == null;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var begun = situation.petition().status() == Status.EXECUTING || situation.open(Term.C15_EXECUTE);
        new Checks()
                .present("date", facts.date())
                .notBefore("date", facts.date(), earliest(situation))
                .notAfter("date", facts.date(), begun ? situation.today() : situation.today().plusYears(2))
                .required("result", facts.result(), 5000)
                .complain();
    }

    /** Nothing is carried out before it was promised or, where nothing is promised, answered. */
    private static LocalDate earliest(Situation situation) {
        var path = situation.petition().course().path();
        var promised = situation.clock(Term.C15_EXECUTE).filter(promise -> promise.endedAt() == null).map(Deadline::start).orElse(null);
        return Stream.of(promised, path.issuedOn(), path.acceptedOn()).filter(Objects::nonNull).findFirst().orElseGet(situation::today);
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var done = !facts.date().isAfter(situation.today());
        var decision = Decision.changing((course.status() == Status.REVIEWED ? course.on(course.desk().backToOrgan()) : course).executed(done))
                .fact("date", facts.date())
                .note("execution", Map.of("date", facts.date().toString(), "text", facts.result()));
        return done
                ? decision.without(Term.C15_EXECUTE)
                : decision.clockUntil(Term.C15_EXECUTE, situation.today(), facts.date());
    }
}
