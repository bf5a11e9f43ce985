package org.huiyin.reception.video;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Knock;
import org.huiyin.reception.recording.RecordCalls;
import org.huiyin.reception.recording.Recording;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who asked what became of it, for number and code, and lets them call it off. A wrong code and an unknown number look alike; each look leaves its line. */
@Component
public class OwnVisit {

    private static final Pattern FORM = Pattern.compile("V(\\d{1,18})");
    private static final String SUBJECT = "video:";

    private final VisitRows rows;
    private final Knock knock;
    private final SealedVisits sealed;
    private final EndVisit ending;
    private final Asked asked;
    private final Readings readings;

    OwnVisit(VisitRows rows, Knock knock, SealedVisits sealed, EndVisit ending, Asked asked, Readings readings) {
        this.rows = rows;
        this.knock = knock;
        this.sealed = sealed;
        this.ending = ending;
        this.asked = asked;
        this.readings = readings;
    }

    /**
     * What they see.
     *
     * @param title    as they said it; empty once it was given up
     * @param answered why it was declined or called off, and the way on
     * @param notes    what was said in the call
     * @param answerBy the last day on which they are answered; {@code null} where they do not wait
     * @param recordings of the call, also those that are gone
     * @param keepDays how many days a recording is kept
     * @param petition number of the petition that was opened from it; one that the office linked may be another's, and is not told
     */
    public record Own(Visit visit, String title, @Nullable String answered, @Nullable VisitNotes notes, @Nullable LocalDate answerBy, List<Recording> recordings, int keepDays, @Nullable String petition) {

        public Own {
            recordings = List.copyOf(recordings);
        }

        /** Those that are there. */
        public List<Recording> kept() {
            return recordings.stream().filter(one -> one.ended() == null && one.size() > 0).toList();
        }
    }

    /** What else is shown to them. */
    @Component
    record Asked(AnswerTerm term, RecordCalls tapes) {}

    /** @throws org.huiyin.access.TooManyGuesses after too many wrong codes */
    public Optional<Own> read(String client, String number, String code) {
        return open(client, number, code).map(kept -> {
            var visit = kept.visit();
            readings.record(Actor.petitioner(visit.number()), visit.id(), visit.number(), "own-video");
            return new Own(visit, sealed.wish(kept).title(), sealed.answer(kept), sealed.notes(kept), asked.term().lastDay(visit).orElse(null), asked.tapes().of(visit.id()), asked.tapes().days(),
                    kept.opened() ? visit.petition() : null);
        });
    }

    /** @throws InvalidInput on {@code number} if the call has begun, or is over */
    @Transactional
    public Optional<Visit> callOff(String client, String number, String code) {
        return open(client, number, code).map(kept -> ending.end(kept.visit().id(), VisitState.CALLED_OFF, "visitor", null));
    }

    Optional<VisitRows.Kept> open(String client, String number, String code) {
        var parsed = Optional.of(FORM.matcher(number.replaceAll("\\s", "").toUpperCase(Locale.ROOT))).filter(found -> found.matches()).map(found -> Long.parseLong(found.group(1)));
        var subject = SUBJECT + parsed.map(String::valueOf).orElse("malformed");
        return knock.open(client, subject, () -> parsed.flatMap(rows::find).filter(kept -> knock.fits(kept.code(), kept.visit().number(), code)));
    }
}
