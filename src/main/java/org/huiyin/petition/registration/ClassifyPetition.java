package org.huiyin.petition.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Regions;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a petition is: its class (Art 29–31), the category of its matter and where it happened. An accusation is sealed from here on (Art 30). */
@Component
final class ClassifyPetition implements Act<ClassifyPetition.Facts> {

    record Facts(@JsonProperty("class") @Nullable PetitionClass petitionClass, @Nullable String category, @Nullable String region, @Nullable String place, @Nullable String reason) {}

    private final Categories categories;
    private final Regions regions;

    ClassifyPetition(Categories categories, Regions regions) {
        this.categories = categories;
        this.regions = regions;
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
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var region = facts.region() == null || facts.region().isBlank() ? course.region() : facts.region();
        new Checks()
                .present("class", facts.petitionClass())
                .required("category", facts.category(), 10)
                .that(facts.category() == null || categories.find(facts.category()).isPresent(), "category", "petition.unknown-category")
                .that(regions.find(region).isPresent(), "region", "petition.unknown-region")
                .optional("place", facts.place(), 200)
                .optional("reason", facts.reason(), 2000)
                .complain();
        var place = facts.place() == null || facts.place().isBlank() ? course.place() : facts.place();
        return Decision.changing(course.as(facts.petitionClass(), facts.category(), region, place))
                .fact("class", facts.petitionClass().code())
                .fact("category", facts.category())
                .fact("region", region)
                .reason(facts.reason());
    }
}
