package org.huiyin.interop.reception;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.reception.duty.Duty;
import org.huiyin.reception.duty.PlaceDuty;
import org.huiyin.reception.duty.PlaceToGo;
import org.huiyin.reception.duty.ProposePlaces;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where leaders should go, and where one goes on a day of duty. */
@RestController
@RequestMapping("/api/v1/staff/duty")
class DutyPlaceResource {

    private final ProposePlaces places;
    private final PlaceDuty placing;

    DutyPlaceResource(ProposePlaces places, PlaceDuty placing) {
        this.places = places;
        this.placing = placing;
    }

    /** A short list; there is no next page. */
    @GetMapping("/places")
    Items<PlaceToGo> list(Actor actor) {
        return new Items<>(places.list(actor), null);
    }

    @PutMapping("/days/{day:\\d{1,18}}/place")
    @Reads(PlaceDuty.Whereto.class)
    Duty place(Actor actor, @PathVariable long day, @RequestBody(required = false) byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return placing.place(actor, day, new JsonFacts(() -> tree).as(PlaceDuty.Whereto.class)).orElseThrow(Unknown::new);
    }
}
