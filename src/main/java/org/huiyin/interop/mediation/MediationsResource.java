package org.huiyin.interop.mediation;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.mediation.LookAtMediations;
import org.huiyin.coordination.mediation.KeepMediations;
import org.huiyin.coordination.mediation.Mediation;
import org.huiyin.coordination.mediation.MediationLine;
import org.huiyin.coordination.mediation.MediationOrder;
import org.huiyin.coordination.mediation.MediationSheet;
import org.huiyin.coordination.mediation.OpenMediation;
import org.huiyin.coordination.mediation.OpenedMediation;
import org.huiyin.coordination.mediation.PartySaid;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.runtime.JsonFacts;
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

/** Mediations of the own office. */
@RestController
@RequestMapping("/api/v1/staff/mediations")
class MediationsResource {

    static final String ONE = "/{mediation:\\d{1,18}}";
    private static final int ROWS = 50;

    private final LookAtMediations looking;
    private final OpenMediation opening;
    private final KeepMediations keeping;

    MediationsResource(LookAtMediations looking, OpenMediation opening, KeepMediations keeping) {
        this.looking = looking;
        this.opening = opening;
        this.keeping = keeping;
    }

    /** Why a phone is looked at. {@code side}: {@code first} or {@code second}. */
    record SideReason(@Nullable String side, @Nullable String reason) {}

    /** The newest first. @param which {@code open}, {@code late} or {@code ended} */
    @GetMapping
    Items<MediationLine> list(Actor actor, @RequestParam(defaultValue = "open") String which, @RequestParam(defaultValue = "") String after) {
        var found = looking.list(actor, which, after, ROWS + 1);
        var page = List.copyOf(found.subList(0, Math.min(found.size(), ROWS)));
        return new Items<>(page, found.size() > ROWS ? Long.toString(page.getLast().mediation().id()) : null);
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(MediationOrder.class)
    OpenedMediation open(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.MEDIATE);
        return opening.open(actor, facts(body).exactly(MediationOrder.class));
    }

    @GetMapping(ONE)
    MediationSheet look(Actor actor, @PathVariable long mediation) {
        return looking.look(actor, mediation).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/words")
    @Reads(KeepMediations.Order.class)
    Mediation say(Actor actor, @PathVariable long mediation, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.MEDIATE);
        return known(keeping.say(actor, mediation, facts(body).as(KeepMediations.Order.class)));
    }

    @PutMapping(ONE + "/mediator")
    @Reads(KeepMediations.Proposed.class)
    Mediation propose(Actor actor, @PathVariable long mediation, @RequestBody(required = false) byte @Nullable [] body) {
        return known(keeping.propose(actor, mediation, facts(body).as(KeepMediations.Proposed.class)));
    }

    @Once
    @PostMapping(ONE + "/end")
    @Reads(KeepMediations.Ending.class)
    Mediation end(Actor actor, @PathVariable long mediation, @RequestBody(required = false) byte @Nullable [] body) {
        return known(keeping.end(actor, mediation, facts(body).as(KeepMediations.Ending.class)));
    }

    @PostMapping(ONE + "/contact")
    @Reads(SideReason.class)
    PartySaid reveal(Actor actor, @PathVariable long mediation, @RequestBody(required = false) byte @Nullable [] body) {
        var asked = facts(body).as(SideReason.class);
        return looking.reveal(actor, mediation, asked.side(), asked.reason()).orElseThrow(Unknown::new);
    }

    static Mediation known(Optional<Mediation> found) {
        return found.orElseThrow(Unknown::new);
    }

    static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
