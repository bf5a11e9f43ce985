package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Regions;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a batch can be registered as it is said. */
@Component
class BatchCheck {

    private final LawProfiles profiles;
    private final Regions regions;
    private final Categories categories;
    private final LegalTime time;

    BatchCheck(LawProfiles profiles, Regions regions, Categories categories, LegalTime time) {
        this.profiles = profiles;
        this.regions = regions;
        this.categories = categories;
        this.time = time;
    }

    /** @throws InvalidInput naming every field at fault */
    void said(Reception day, BatchOrder order, Way way) {
        var most = profiles.representatives(profiles.inForce(day.region(), day.day()), Math.clamp(order.headcount(), 1, 9999));
        about(order.checks(way == Way.WEB || way == Way.PHONE, most), order.place(), order.category()).complain();
    }

    /** Both may be unknown. */
    Checks about(Checks checks, @Nullable String place, @Nullable String category) {
        return checks.that(place == null || Optional.of(place).flatMap(regions::find).isPresent(), "place", "petition.unknown-region")
                .that(category == null || categories.offers(category), "category", "petition.unknown-category");
    }

    /** @throws InvalidInput on {@code reception} where the day is over or called off, or one cannot register oneself now */
    void open(Reception day, Way way) {
        var stage = day.stage(time.today());
        if (stage == Reception.Stage.OVER || stage == Reception.Stage.CANCELLED) {
            throw InvalidInput.of("reception", "reception.batch.closed");
        }
        if (way == Way.WEB && !day.registers(time.today())) {
            throw InvalidInput.of("reception", "reception.batch.not-now", day.registerFrom(), day.registerTo());
        }
    }
}
