package org.huiyin.petition.registration;

import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.springframework.stereotype.Component;

/** Settles which petition office a petition belongs to, once it is known whom it accuses (Art 30) and where its matter lies (Art 22). */
@Component
final class OfficeOfThePlace {

    private final Organisations organisations;
    private final Offices offices;
    private final Stationery stationery;

    OfficeOfThePlace(Organisations organisations, Offices offices, Stationery stationery) {
        this.organisations = organisations;
        this.offices = offices;
        this.stationery = stationery;
    }

    /** Whether there is an office for it, should the place lie where the present one does not answer. */
    boolean isThere(Situation situation, String region) {
        return !elsewhere(situation, region) || organisations.petitionOffice(region).isPresent();
    }

    /** What accuses the office itself goes to the next one above and out of its sight, what belongs to another place to the office there. */
    Course settled(Situation situation, Course course) {
        if (offices.complainedOf(course.desk().office(), course.excluded())) {
            return course.on(course.desk().movedUpTo(offices.officeFor(course.region(), course.excluded()).id()));
        }
        return elsewhere(situation, course.region()) ? withTheOfficeThere(course) : course;
    }

    /** What an office above handed down goes back to that one by an objection (Art 23). */
    private Course withTheOfficeThere(Course course) {
        if (course.desk().sender() != null) {
            throw new Refusal(Refusal.because("handed-down", "23"));
        }
        return course.on(course.desk().movedTo(offices.officeFor(course.region(), course.excluded()).id()));
    }

    /** Whether the place turns out to lie where this office does not answer (Art 22: by territory and level). */
    private boolean elsewhere(Situation situation, String region) {
        var course = situation.petition().course();
        return !region.equals(course.region()) && !Offices.answersFor(organisations.current(course.desk().office()), region);
    }

    /** Tells the petitioner where it is now (Art 23), unless it went past an office that must not know. */
    Decision told(Decision decision, Situation situation, Course after) {
        var before = situation.petition().course().holder();
        return situation.petition().contactable() && after.desk().informed().contains(before) ? decision.paper(whereabouts(situation, organisations.current(after.holder()))) : decision;
    }

    private NoticeFacts whereabouts(Situation situation, Organisation office) {
        return stationery.paper(NoticeKind.WHEREABOUTS, situation).text(Field.TO_UNIT, office.name()).day(Field.DATE, situation.today())
                .text(Field.CONTACT, String.join(" ", office.phone(), office.address()).strip()).done();
    }
}
