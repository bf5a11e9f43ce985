package org.huiyin.interop.conference;

import static org.huiyin.interop.conference.ConferencesResource.facts;

import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.conference.ConferenceItem;
import org.huiyin.coordination.conference.FollowItem;
import org.huiyin.coordination.conference.ItemLine;
import org.huiyin.coordination.conference.ItemOrder;
import org.huiyin.coordination.conference.ItemSheet;
import org.huiyin.coordination.conference.KeepAgenda;
import org.huiyin.coordination.conference.LookAtItems;
import org.huiyin.coordination.conference.RecordItem;
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

/** Items of joint conferences. */
@RestController
@RequestMapping("/api/v1/staff/conference-items")
class ConferenceItemsResource {

    private static final String ONE = "/{item:\\d{1,18}}";

    private final LookAtItems looking;
    private final KeepAgenda agenda;
    private final RecordItem recording;
    private final FollowItem following;

    ConferenceItemsResource(LookAtItems looking, KeepAgenda agenda, RecordItem recording, FollowItem following) {
        this.looking = looking;
        this.agenda = agenda;
        this.recording = recording;
        this.following = following;
    }

    /** What is due first at the head. @param which {@code open}, {@code reported}, {@code proposed} or {@code done} */
    @GetMapping
    Items<ItemLine> list(Actor actor, @RequestParam(defaultValue = "open") String which, @RequestParam(defaultValue = "") String after) {
        var slice = looking.list(actor, which, after);
        return new Items<>(slice.items(), slice.next());
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(ItemOrder.class)
    ConferenceItem propose(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.ATTEND_CONFERENCE);
        return agenda.propose(actor, facts(body).exactly(ItemOrder.class));
    }

    @GetMapping(ONE)
    ItemSheet look(Actor actor, @PathVariable long item) {
        return looking.look(actor, item).orElseThrow(Unknown::new);
    }

    @PutMapping(ONE + "/agenda")
    @Reads(KeepAgenda.Placing.class)
    ConferenceItem putOn(Actor actor, @PathVariable long item, @RequestBody(required = false) byte @Nullable [] body) {
        return agenda.putOn(actor, item, facts(body).as(KeepAgenda.Placing.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/refusal")
    @Reads(KeepAgenda.Placing.class)
    ConferenceItem decline(Actor actor, @PathVariable long item, @RequestBody(required = false) byte @Nullable [] body) {
        return agenda.decline(actor, item, facts(body).as(KeepAgenda.Placing.class)).orElseThrow(Unknown::new);
    }

    @PutMapping(ONE + "/decision")
    @Reads(RecordItem.Decided.class)
    ConferenceItem record(Actor actor, @PathVariable long item, @RequestBody(required = false) byte @Nullable [] body) {
        return recording.record(actor, item, facts(body).as(RecordItem.Decided.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/postponement")
    @Reads(KeepAgenda.Placing.class)
    ConferenceItem postpone(Actor actor, @PathVariable long item, @RequestBody(required = false) byte @Nullable [] body) {
        return recording.postpone(actor, item, facts(body).as(KeepAgenda.Placing.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/reports")
    @Reads(FollowItem.ItemWord.class)
    ConferenceItem report(Actor actor, @PathVariable long item, @RequestBody(required = false) byte @Nullable [] body) {
        return following.report(actor, item, facts(body).as(FollowItem.ItemWord.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/findings")
    @Reads(FollowItem.ItemFinding.class)
    ConferenceItem find(Actor actor, @PathVariable long item, @RequestBody(required = false) byte @Nullable [] body) {
        return following.find(actor, item, facts(body).as(FollowItem.ItemFinding.class)).orElseThrow(Unknown::new);
    }
}
