package org.huiyin.petition.routing;

import java.util.Optional;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Writing;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What forwarding and assigning have in common. */
@Component
final class Dispatch {

    private final Stationery stationery;
    private final DueDates dates;

    Dispatch(Stationery stationery, DueDates dates) {
        this.stationery = stationery;
        this.dates = dates;
    }

    /** Nothing is sent out before somebody has said what it is, and no accusation before it is settled whom it accuses. */
    static Optional<Outcome.Refused> bar(Situation situation) {
        var course = situation.petition().course();
        if (!course.matter().classified()) {
            return Optional.of(Refusal.because("not-classified", "22"));
        }
        return course.secrecy().accusedSettled() ? Optional.empty() : Optional.of(Refusal.because("accused-not-settled", "30"));
    }

    /** Sent: an organ has to say whether it takes it on, an office below goes on routing. */
    Course sent(Situation situation, Organisation unit, Status withOrgan, @Nullable String assigning) {
        var course = situation.petition().course();
        if (unit.kind() == Organisation.Kind.PETITION_OFFICE) {
            return course.on(course.desk().handedDownTo(unit.id(), assigning)).at(Status.REGISTERED);
        }
        var assigned = course.status() == Status.ASSIGNED ? Status.ASSIGNED : withOrgan;
        return course.on(course.desk().sentTo(unit.id(), assigning)).at(assigned);
    }

    /** The letter that goes with it, with the day until which the petitioner must be told. */
    Writing letter(NoticeKind kind, Situation situation, Organisation unit, @Nullable String reason) {
        var petition = situation.petition();
        var notice = dates.derive(Term.C2_NOTICE, situation.today(), petition.origin().profile()).due();
        var letter = stationery.paper(kind, situation).text(Field.TO_UNIT, unit.name()).text(Field.SUMMARY, petition.origin().claim()).text(Field.REASON, reason);
        return petition.contactable() ? letter.day(Field.DUE, notice) : letter;
    }
}
