package org.huiyin.petition.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Regions;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what a petition is: its class (Art 29–31), the category of its matter and where it happened; what happened elsewhere goes to the office there
 * (Art 22). An accusation is sealed from here on, and goes nowhere before the units it accuses are named, be it as none (Art 30).
 * What was answered before and came again is looked at from above.
 */
@Component
@Takes(Action.CLASSIFY)
final class ClassifyPetition implements Act<ClassifyPetition.Facts> {

    record Facts(@JsonProperty("class") @Nullable PetitionClass petitionClass, @Nullable String category, @Nullable String region, @Nullable String place,
            @Nullable List<@Nullable String> accused, @Nullable String repeatOf, @Nullable String reason) {}

    private final Categories categories;
    private final Regions regions;
    private final NamedAccused named;
    private final OfficeOfThePlace office;
    private final SameMatter same;
    private final EscalateRepeat escalate;

    ClassifyPetition(Categories categories, Regions regions, NamedAccused named, OfficeOfThePlace office, SameMatter same, EscalateRepeat escalate) {
        this.categories = categories;
        this.regions = regions;
        this.named = named;
        this.office = office;
        this.same = same;
        this.escalate = escalate;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var accused = facts.accused() == null ? List.<String>of() : facts.accused();
        new Checks()
                .present("class", facts.petitionClass())
                .required("category", facts.category(), 10)
                .that(facts.category() == null || categories.offers(facts.category()) || facts.category().equals(situation.petition().course().matter().category()), "category", "petition.unknown-category")
                .that(regions.find(region(situation, facts)).isPresent(), "region", "petition.unknown-region")
                .that(office.isThere(situation, region(situation, facts)), "region", "petition.region-without-office")
                .that(named.known(accused), "accused", "petition.unknown-organisation")
                .optional("place", facts.place(), 200)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var matter = course.matter();
        var place = facts.place() == null || facts.place().isBlank() ? matter.place() : facts.place();
        var before = earlier(situation, facts);
        var earlier = before.map(Case::number).orElseGet(matter::repeatOf);
        var classified = course.as(facts.petitionClass(), facts.category(), region(situation, facts), place, earlier);
        var accusing = facts.accused() == null ? classified : classified.accusing(named.all(situation.petition().id(), facts.accused(), List.of()));
        var after = office.settled(situation, accusing);
        var moved = !after.holder().equals(course.holder());
        var escalated = escalate.of(situation, after, before);
        var decision = escalated.told(Decision.changing(escalated.after()))
                .fact("class", facts.petitionClass().code())
                .fact("category", facts.category())
                .fact("region", region(situation, facts))
                .fact("repeatOf", earlier)
                .fact("office", moved ? after.holder() : null)
                .reason(facts.reason());
        office.told(decision, situation, after);
        return moved ? decision.dropped(Term.C3_OBJECT).dropped(Term.C9_ASSIGN) : decision;
    }

    /** The petition that this one repeats: the one named now, else the one named before. */
    private Optional<Case> earlier(Situation situation, Facts facts) {
        return facts.repeatOf() == null || facts.repeatOf().isBlank()
                ? Optional.ofNullable(situation.petition().course().matter().repeatOf()).flatMap(known -> same.found(situation, known))
                : Optional.of(same.matter(situation, "repeatOf", facts.repeatOf()));
    }

    private static String region(Situation situation, Facts facts) {
        return facts.region() == null || facts.region().isBlank() ? situation.petition().course().region() : facts.region();
    }
}
