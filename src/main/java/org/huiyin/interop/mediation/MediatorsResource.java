package org.huiyin.interop.mediation;

import static org.huiyin.interop.mediation.MediationsResource.facts;

import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.mediation.KeepRoster;
import org.huiyin.coordination.mediation.Mediator;
import org.huiyin.coordination.mediation.MediatorOrder;
import org.huiyin.coordination.mediation.PublicRoster;
import org.huiyin.coordination.mediation.Studio;
import org.huiyin.coordination.mediation.StudioOrder;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Studios and mediators: for anybody to choose from, and as the own office keeps them. */
@RestController
@RequestMapping("/api/v1")
class MediatorsResource {

    private static final int ROWS = 50;

    private final PublicRoster open;
    private final KeepRoster roster;

    MediatorsResource(PublicRoster open, KeepRoster roster) {
        this.open = open;
        this.roster = roster;
    }

    /** Those who consented to being shown. @param region code of a place @param field code of a category of the first level */
    @GetMapping("/mediators")
    Items<PublicRoster.ListedMediator> choose(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String field, @RequestParam(defaultValue = "") String after) {
        var slice = open.list(region, field, after, ROWS);
        return new Items<>(slice.items(), slice.next());
    }

    @GetMapping("/staff/mediators")
    Items<Mediator> mediators(Actor actor) {
        return Items.all(roster.mediators(actor));
    }

    @Once
    @PostMapping("/staff/mediators")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(MediatorOrder.class)
    Mediator add(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.MEDIATE);
        return roster.addMediator(actor, facts(body).exactly(MediatorOrder.class));
    }

    @PutMapping("/staff/mediators/{mediator:\\d{1,18}}")
    @Reads(MediatorOrder.class)
    Mediator change(Actor actor, @PathVariable long mediator, @RequestBody(required = false) byte @Nullable [] body) {
        return roster.changeMediator(actor, mediator, facts(body).as(MediatorOrder.class)).orElseThrow(Unknown::new);
    }

    @GetMapping("/staff/studios")
    Items<Studio> studios(Actor actor) {
        return Items.all(roster.studios(actor));
    }

    @Once
    @PostMapping("/staff/studios")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(StudioOrder.class)
    Studio addStudio(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.MEDIATE);
        return roster.addStudio(actor, facts(body).exactly(StudioOrder.class));
    }

    @PutMapping("/staff/studios/{studio:\\d{1,18}}")
    @Reads(StudioOrder.class)
    Studio changeStudio(Actor actor, @PathVariable long studio, @RequestBody(required = false) byte @Nullable [] body) {
        return roster.changeStudio(actor, studio, facts(body).as(StudioOrder.class)).orElseThrow(Unknown::new);
    }
}
