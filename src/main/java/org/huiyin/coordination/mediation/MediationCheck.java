package org.huiyin.coordination.mediation;

import org.huiyin.actor.Actor;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Regions;
import org.springframework.stereotype.Component;

/** Whether a mediation can be opened as it is said. */
@Component
record MediationCheck(Regions regions, Categories categories) {

    /** @throws org.huiyin.runtime.InvalidInput naming every field at fault */
    void order(Actor actor, MediationOrder order) {
        order.checks().that(actor.unit() != null, "title", "coordination.no-unit").that(order.place() == null || regions.find(order.place()).isPresent(), "place", "petition.unknown-region")
                .that(order.category() == null || categories.offers(order.category()), "category", "petition.unknown-category").complain();
    }
}
