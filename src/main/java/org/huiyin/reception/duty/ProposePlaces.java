package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Regions;
import org.huiyin.petition.pile.FindPiles;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes where leaders should go: where matters pile up or were answered badly, and nobody has been for a while. Places only; no person is counted, scored or named. */
@Component
public class ProposePlaces {

    private static final int LOOKED_AT = 100;

    private final FindPiles piles;
    private final Visits visits;
    private final DutyOffice offices;
    private final Regions regions;
    private final DutySettings settings;
    private final LegalTime time;

    ProposePlaces(FindPiles piles, Visits visits, DutyOffice offices, Regions regions, DutySettings settings, LegalTime time) {
        this.piles = piles;
        this.visits = visits;
        this.offices = offices;
        this.regions = regions;
        this.settings = settings;
        this.time = time;
    }

    /** The wider grain first; in it, what was visited lately comes after the rest, and then the heavier first. */
    @Needs(Right.PLAN_RECEPTION)
    public List<PlaceToGo> list(Actor actor) {
        var office = offices.of(actor);
        var visited = visits.of(office);
        var lately = time.today().minusMonths(settings.visitedMonths());
        return piles.list(actor, LOOKED_AT).stream().filter(pile -> regions.find(pile.region()).isPresent())
                .map(pile -> new PlaceToGo(regions.fullName(pile.region()), pile, visits.last(visited, pile.region())))
                .collect(Collectors.groupingBy(PlaceToGo::grain, TreeMap::new, Collectors.toList())).values().stream()
                .flatMap(grain -> grain.stream().sorted(order(lately)).limit(settings.places())).toList();
    }

    private static Comparator<PlaceToGo> order(LocalDate lately) {
        return Comparator.comparing((PlaceToGo place) -> after(place.visited(), lately)).thenComparing(place -> -place.why().weight())
                .thenComparing(PlaceToGo::visited, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(PlaceToGo::region);
    }

    private static boolean after(@Nullable LocalDate visited, LocalDate lately) {
        return visited != null && visited.isAfter(lately);
    }
}
