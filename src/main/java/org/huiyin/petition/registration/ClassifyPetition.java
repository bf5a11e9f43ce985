package org.huiyin.petition.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what a petition is: its class (Art 29–31), the category of its matter and where it happened. An accusation is sealed from here on,
 * and goes nowhere before the units it accuses are named, be it as none (Art 30).
 */
@Component
final class ClassifyPetition implements Act<ClassifyPetition.Facts> {

    record Facts(@JsonProperty("class") @Nullable PetitionClass petitionClass, @Nullable String category, @Nullable String region, @Nullable String place,
            @Nullable List<@Nullable String> accused, @Nullable String reason) {}

    private final Categories categories;
    private final Regions regions;
    private final Organisations organisations;

    ClassifyPetition(Categories categories, Regions regions, Organisations organisations) {
        this.categories = categories;
        this.regions = regions;
        this.organisations = organisations;
    }

    @Override
    public Action action() {
        return Action.CLASSIFY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var accused = facts.accused() == null ? List.<String>of() : facts.accused();
        new Checks()
                .present("class", facts.petitionClass())
                .required("category", facts.category(), 10)
                .that(facts.category() == null || categories.find(facts.category()).isPresent(), "category", "petition.unknown-category")
                .that(regions.find(region(situation, facts)).isPresent(), "region", "petition.unknown-region")
                .that(accused.size() <= 20 && accused.stream().noneMatch(named -> units(named).isEmpty()), "accused", "petition.unknown-organisation")
                .optional("place", facts.place(), 200)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var place = facts.place() == null || facts.place().isBlank() ? course.place() : facts.place();
        var classified = course.as(facts.petitionClass(), facts.category(), region(situation, facts), place);
        return Decision.changing(facts.accused() == null ? classified : classified.accusing(facts.accused().stream().flatMap(named -> units(named).stream()).toList()))
                .fact("class", facts.petitionClass().code())
                .fact("category", facts.category())
                .fact("region", region(situation, facts))
                .reason(facts.reason());
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
