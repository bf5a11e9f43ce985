package org.huiyin.petition.routing;

import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Writing;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
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

    /** Sent: an organ has to say whether it takes it on, an office below goes on routing. */
    Course sent(Situation situation, Organisation unit, Status withOrgan, @Nullable String assigning) {
        var course = situation.petition().course();
        if (unit.kind() == Organisation.Kind.PETITION_OFFICE) {
            return course.on(course.desk().handedDownTo(unit.id(), assigning)).at(Status.REGISTERED);
        }
        var assigned = course.status() == Status.ASSIGNED ? Status.ASSIGNED : withOrgan;
        return course.on(course.desk().sentTo(unit.id(), assigning)).at(assigned);
    }

    /** What is handed down, by an office or by an organ, the petitioner is told of (Art 23). */
    Decision told(Situation situation, Organisation unit, Decision decision) {
        var handedDown = situation.petition().withOrgan() || unit.kind() == Organisation.Kind.PETITION_OFFICE;
        return handedDown && situation.petition().contactable()
                ? decision.paper(stationery.paper(NoticeKind.WHEREABOUTS, situation).text(Field.TO_UNIT, unit.name()).day(Field.DATE, situation.today())
                        .text(Field.CONTACT, String.join(" ", unit.phone(), unit.address()).strip()).done())
                : decision;
    }

    /** The letter that goes with it, with the day until which the petitioner must be told. */
    Writing letter(NoticeKind kind, Situation situation, Organisation unit, @Nullable String reason) {
        var petition = situation.petition();
        var notice = dates.derive(Term.C2_NOTICE, situation.today(), petition.origin().profile());
        var letter = stationery.paper(kind, situation).text(Field.TO_UNIT, unit.name()).text(Field.SUMMARY, petition.origin().claim()).text(Field.REASON, reason);
        return petition.contactable() ? letter.day(Field.DUE, notice.due()).text(Field.LAW, kind == NoticeKind.FORWARDING ? stationery.law(notice.basis()) : null) : letter;
    }
}
