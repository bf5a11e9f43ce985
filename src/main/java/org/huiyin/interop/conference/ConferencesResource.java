package org.huiyin.interop.conference;

import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.conference.ApproveMinutes;
import org.huiyin.coordination.conference.Conference;
import org.huiyin.coordination.conference.ConferenceOrder;
import org.huiyin.coordination.conference.ConferencePapers;
import org.huiyin.coordination.conference.ConferenceSheet;
import org.huiyin.coordination.conference.LookAtConferences;
import org.huiyin.coordination.conference.PlanConference;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Joint conferences. */
@RestController
@RequestMapping("/api/v1/staff/conferences")
class ConferencesResource {

    private static final String ONE = "/{conference:\\d{1,18}}";

    private final LookAtConferences looking;
    private final PlanConference planning;
    private final ApproveMinutes approving;
    private final ConferencePapers papers;

    ConferencesResource(LookAtConferences looking, PlanConference planning, ApproveMinutes approving, ConferencePapers papers) {
        this.looking = looking;
        this.planning = planning;
        this.approving = approving;
        this.papers = papers;
    }

    /** At which version it was read. */
    record ConferenceVersion(@Nullable Integer version) {}

    @GetMapping
    Items<Conference> list(Actor actor) {
        return Items.all(looking.list(actor));
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(ConferenceOrder.class)
    Conference plan(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.HOLD_CONFERENCE);
        return planning.plan(actor, facts(body).exactly(ConferenceOrder.class));
    }

    @GetMapping(ONE)
    ConferenceSheet look(Actor actor, @PathVariable long conference) {
        return looking.look(actor, conference).orElseThrow(Unknown::new);
    }

    @PutMapping(ONE)
    @Reads(ConferenceOrder.class)
    Conference change(Actor actor, @PathVariable long conference, @RequestBody(required = false) byte @Nullable [] body) {
        return planning.change(actor, conference, facts(body).as(ConferenceOrder.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/invitation")
    @Reads(ConferenceVersion.class)
    Conference invite(Actor actor, @PathVariable long conference, @RequestBody(required = false) byte @Nullable [] body) {
        return planning.invite(actor, conference, facts(body).as(ConferenceVersion.class).version()).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/holding")
    @Reads(PlanConference.Came.class)
    Conference hold(Actor actor, @PathVariable long conference, @RequestBody(required = false) byte @Nullable [] body) {
        return planning.hold(actor, conference, facts(body).as(PlanConference.Came.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/approval")
    @Reads(ApproveMinutes.MinutesWord.class)
    Conference approve(Actor actor, @PathVariable long conference, @RequestBody(required = false) byte @Nullable [] body) {
        return approving.approve(actor, conference, facts(body).as(ApproveMinutes.MinutesWord.class)).orElseThrow(Unknown::new);
    }

    @GetMapping(ONE + "/invitation.pdf")
    ResponseEntity<byte[]> invitation(Actor actor, @PathVariable long conference) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(papers.invitation(actor, conference).orElseThrow(Unknown::new).bytes());
    }

    @GetMapping(ONE + "/minutes.pdf")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable long conference) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(papers.minutes(actor, conference).orElseThrow(Unknown::new).bytes());
    }

    static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
