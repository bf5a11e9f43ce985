package org.huiyin.coordination.mediation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office keeps its own studios and mediators; nobody is removed, only ended by a date. */
@Component
public class KeepRoster {

    private final RosterRows rows;
    private final Regions regions;
    private final Categories categories;

    KeepRoster(RosterRows rows, Regions regions, Categories categories) {
        this.rows = rows;
        this.regions = regions;
        this.categories = categories;
    }

    /** Of the own office, those that ended last; at most 500. */
    @Needs(Right.MEDIATE)
    public List<Studio> studios(Actor actor) {
        return rows.studios(String.valueOf(actor.unit()));
    }

    /** Of the own office, those that ended last; at most 500. */
    @Needs(Right.MEDIATE)
    public List<Mediator> mediators(Actor actor) {
        return rows.mediators(String.valueOf(actor.unit()));
    }

    /** @throws InvalidInput naming every field at fault */
    @Needs(Right.MEDIATE)
    @Transactional
    public Studio addStudio(Actor actor, StudioOrder order) {
        new Checks().that(actor.unit() != null, "name", "coordination.no-unit").complain();
        check(order);
        return rows.studio(rows.add(actor, order)).orElseThrow();
    }

    /**
     * @return empty if the own office has none such
     * @throws InvalidInput naming every field at fault; on {@code version} if it was changed meanwhile
     */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Studio> changeStudio(Actor actor, long id, StudioOrder order) {
        return rows.studio(id).filter(studio -> studio.office().equals(actor.unit())).map(studio -> {
            check(order);
            kept(order.version() != null && rows.change(id, order));
            return rows.studio(id).orElseThrow();
        });
    }

    /** @throws InvalidInput naming every field at fault */
    @Needs(Right.MEDIATE)
    @Transactional
    public Mediator addMediator(Actor actor, MediatorOrder order) {
        check(actor, order);
        return rows.mediator(rows.add(actor, order)).orElseThrow();
    }

    /** As {@link #changeStudio}. */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediator> changeMediator(Actor actor, long id, MediatorOrder order) {
        return rows.mediator(id).filter(mediator -> mediator.office().equals(actor.unit())).map(mediator -> {
            check(actor, order);
            kept(order.version() != null && rows.change(id, order));
            return rows.mediator(id).orElseThrow();
        });
    }

    private void check(StudioOrder order) {
        order.checks().that(order.place() == null || regions.find(order.place()).isPresent(), "place", "petition.unknown-region").that(known(order.fields()), "fields", "petition.unknown-category").complain();
    }

    private void check(Actor actor, MediatorOrder order) {
        var own = order.studio() == null || rows.studio(order.studio()).filter(studio -> studio.office().equals(actor.unit())).isPresent();
        order.checks().that(own, "studio", "coordination.mediation.no-studio").that(known(order.fields()), "fields", "petition.unknown-category").complain();
    }

    private boolean known(@Nullable List<@Nullable String> fields) {
        return fields == null || fields.stream().allMatch(code -> categories.find(Objects.requireNonNull(code)).isPresent());
    }

    private static void kept(boolean stood) {
        if (!stood) {
            throw InvalidInput.of("version", "coordination.changed");
        }
    }
}
