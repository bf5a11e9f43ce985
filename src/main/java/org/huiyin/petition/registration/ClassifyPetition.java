package org.huiyin.petition.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what a petition is: its class (Art 29–31), the category of its matter and where it happened; what happened elsewhere goes to the office there
 * (Art 22). An accusation is sealed from here on, and goes nowhere before the units it accuses are named, be it as none (Art 30).
 */
@Component
@Takes(Action.CLASSIFY)
final class ClassifyPetition implements Act<ClassifyPetition.Facts> {

    record Facts(@JsonProperty("class") @Nullable PetitionClass petitionClass, @Nullable String category, @Nullable String region, @Nullable String place,
            @Nullable List<@Nullable String> accused, @Nullable String repeatOf, @Nullable String reason) {}

    private final Categories categories;
    private final Regions regions;
    private final Organisations organisations;
    private final Offices offices;
    private final SameMatter same;
    private final Stationery stationery;

    ClassifyPetition(Categories categories, Regions regions, Organisations organisations, Offices offices, SameMatter same, Stationery stationery) {
        this.categories = categories;
        this.regions = regions;
        this.organisations = organisations;
        this.offices = offices;
        this.same = same;
        this.stationery = stationery;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var accused = facts.accused() == null ? List.<String>of() : facts.accused();
        new Checks()
                .present("class", facts.petitionClass())
                .required("category", facts.category(), 10)
                .that(facts.category() == null || categories.find(facts.category()).isPresent(), "category", "petition.unknown-category")
                .that(regions.find(region(situation, facts)).isPresent(), "region", "petition.unknown-region")
                .that(!elsewhere(situation, facts) || organisations.petitionOffice(region(situation, facts)).isPresent(), "region", "petition.region-without-office")
                .that(accused.size() <= 20 && accused.stream().noneMatch(named -> units(named).isEmpty()), "accused", "petition.unknown-organisation")
                .optional("place", facts.place(), 200)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var matter = course.matter();
        var place = facts.place() == null || facts.place().isBlank() ? matter.place() : facts.place();
        var earlier = facts.repeatOf() == null || facts.repeatOf().isBlank() ? matter.repeatOf() : same.matter(situation, "repeatOf", facts.repeatOf()).number();
        var classified = course.as(facts.petitionClass(), facts.category(), region(situation, facts), place, earlier);
        var accusing = facts.accused() == null ? classified : classified.accusing(facts.accused().stream().flatMap(named -> units(named).stream()).toList());
        var after = offices.complainedOf(course.desk().office(), accusing.excluded()) ? pastTheAccused(accusing)
                : elsewhere(situation, facts) ? withItsOffice(accusing) : accusing;
        var moved = !after.holder().equals(course.holder());
        var decision = Decision.changing(after)
                .fact("class", facts.petitionClass().code())
                .fact("category", facts.category())
                .fact("region", region(situation, facts))
                .fact("repeatOf", earlier)
                .fact("office", moved ? after.holder() : null)
                .reason(facts.reason());
        if (situation.petition().contactable() && after.desk().informed().contains(course.holder())) {
            decision.paper(whereabouts(situation, organisations.current(after.holder())));
        }
        return moved ? decision.dropped(Term.C3_OBJECT).dropped(Term.C9_ASSIGN) : decision;
    }

    /** Where it is now, the petitioner is told (Art 23). */
    private NoticeFacts whereabouts(Situation situation, Organisation office) {
        return stationery.paper(NoticeKind.WHEREABOUTS, situation).text(Field.TO_UNIT, office.name()).day(Field.DATE, situation.today())
                .text(Field.CONTACT, String.join(" ", office.phone(), office.address()).strip()).done();
    }

    /** Whether the place turns out to lie where this office does not answer (Art 22: by territory and level). */
    private boolean elsewhere(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var place = region(situation, facts);
        return !place.equals(course.region()) && !Offices.answersFor(organisations.current(course.desk().office()), place);
    }

    /** What belongs to another place goes to the office there; what an office above handed down goes back to that one by an objection (Art 23). */
    private Course withItsOffice(Course course) {
        if (course.desk().sender() != null) {
            throw new Refusal(Refusal.because("handed-down", "23"));
        }
        return course.on(course.desk().movedTo(offices.officeFor(course.region(), course.excluded()).id()));
    }

    /** What accuses the office itself goes to the next one above, and out of its sight (Art 30). */
    private Course pastTheAccused(Course course) {
        return course.on(course.desk().movedUpTo(offices.officeFor(course.region(), course.excluded()).id()));
    }

    private static String region(Situation situation, Facts facts) {
        return facts.region() == null || facts.region().isBlank() ? situation.petition().course().region() : facts.region();
    }

    /** The organisations meant by an id or a full name. */
    private List<String> units(@Nullable String named) {
        if (named == null || organisations.find(named.strip()).isPresent()) {
            return named == null ? List.of() : List.of(named.strip());
        }
        return organisations.named(named).stream().map(Organisation::id).toList();
    }
}
