package org.huiyin.interop.visit;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.visit.Briefing;
import org.huiyin.reception.visit.KeepPlace;
import org.huiyin.reception.visit.Known;
import org.huiyin.reception.visit.NoteVisit;
import org.huiyin.reception.visit.PrepareVisit;
import org.huiyin.reception.visit.VisitNote;
import org.huiyin.reception.visit.VisitNoteOrder;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What to know of a place before going there, and what is noted of it. */
@RestController
@RequestMapping("/api/v1/staff")
class PlacesResource {

    private final PrepareVisit preparing;
    private final KeepPlace keeping;
    private final NoteVisit noting;

    PlacesResource(PrepareVisit preparing, KeepPlace keeping, NoteVisit noting) {
        this.preparing = preparing;
        this.keeping = keeping;
        this.noting = noting;
    }

    @GetMapping("/places/{place:\\d{6,12}}/briefing")
    Briefing brief(Actor actor, @PathVariable String place) {
        return preparing.brief(actor, place).orElseThrow(Unknown::new);
    }

    @PutMapping("/places/{place:\\d{6,12}}/known/{heading}")
    @Reads(KeepPlace.Words.class)
    Known keep(Actor actor, @PathVariable String place, @PathVariable String heading, @RequestBody(required = false) byte @Nullable [] body) {
        return keeping.write(actor, place, heading, facts(body).as(KeepPlace.Words.class)).orElseThrow(Unknown::new);
    }

    /** One's own, the last first. */
    @GetMapping("/visit-notes")
    Items<VisitNote> own(Actor actor) {
        List<VisitNote> own = noting.own(actor);
        return new Items<>(own, null);
    }

    @Once
    @PostMapping("/visit-notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(VisitNoteOrder.class)
    VisitNote note(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return noting.note(actor, facts(body).as(VisitNoteOrder.class));
    }

    @DeleteMapping("/visit-notes/{note:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Actor actor, @PathVariable long note) {
        if (!noting.takeBack(actor, note)) {
            throw new Unknown();
        }
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
