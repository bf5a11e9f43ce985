package org.huiyin.interop.video;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.video.KeepVisits;
import org.huiyin.reception.video.LeadCall;
import org.huiyin.reception.video.LookAtVisits;
import org.huiyin.reception.video.RecordOrder;
import org.huiyin.reception.video.ScheduleOrder;
import org.huiyin.reception.video.ScheduleVisit;
import org.huiyin.reception.video.Visit;
import org.huiyin.reception.video.VisitLine;
import org.huiyin.reception.video.VisitSheet;
import org.huiyin.reception.video.Wish;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for video visits: the office's list, a time, and what came of each. */
@RestController
@RequestMapping("/api/v1/staff/video")
class VideoResource {

    private static final int ROWS = 100;
    private static final String ONE = "/{visit:\\d{1,18}}";

    private final LookAtVisits looking;
    private final KeepVisits keeping;
    private final ScheduleVisit scheduling;
    private final LeadCall leading;

    VideoResource(LookAtVisits looking, KeepVisits keeping, ScheduleVisit scheduling, LeadCall leading) {
        this.looking = looking;
        this.keeping = keeping;
        this.scheduling = scheduling;
        this.leading = leading;
    }

    /** Why somebody is shown in full. */
    record VideoLookReason(@Nullable String reason) {}

    /** Those that have waited long for an answer, those that end first before the others. */
    @GetMapping("/pressing")
    Items<VisitLine> pressing(Actor actor) {
        return Items.all(List.copyOf(looking.pressing(actor, ROWS)));
    }

    /** {@code invited}: instead of the own office's, those of others to which one was asked. */
    @GetMapping
    Items<VisitLine> list(Actor actor, @RequestParam(defaultValue = "false") boolean invited, @RequestParam(defaultValue = "") String before) {
        NoRight.unless(actor, invited ? Right.JOIN_VIDEO : Right.KEEP_VIDEO);
        var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var found = invited ? looking.invited(actor, from, ROWS + 1) : looking.list(actor, from, ROWS + 1);
        var page = List.copyOf(found.subList(0, Math.min(found.size(), ROWS)));
        return new Items<>(page, found.size() > ROWS ? Long.toString(page.getLast().visit().id()) : null);
    }

    @GetMapping(ONE)
    VisitSheet look(Actor actor, @PathVariable long visit) {
        return looking.look(actor, visit).orElseThrow(Unknown::new);
    }

    /** Body: {@code reason}. */
    @Once
    @PostMapping(ONE + "/contact")
    @Reads(VideoLookReason.class)
    Wish reveal(Actor actor, @PathVariable long visit, @RequestBody(required = false) byte @Nullable [] body) {
        return looking.reveal(actor, visit, facts(body).as(VideoLookReason.class).reason()).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/schedule")
    @Reads(ScheduleOrder.class)
    Visit schedule(Actor actor, @PathVariable long visit, @RequestBody(required = false) byte @Nullable [] body) {
        return done(scheduling.schedule(actor, visit, facts(body).as(ScheduleOrder.class)));
    }

    /** Body: {@code version}, {@code why}: what they are told. */
    @Once
    @PostMapping(ONE + "/decline")
    @Reads(KeepVisits.Order.class)
    Visit decline(Actor actor, @PathVariable long visit, @RequestBody(required = false) byte @Nullable [] body) {
        return done(keeping.decline(actor, visit, order(body)));
    }

    /** Body: {@code version}, {@code why}: what they are told. */
    @Once
    @PostMapping(ONE + "/call-off")
    @Reads(KeepVisits.Order.class)
    Visit callOff(Actor actor, @PathVariable long visit, @RequestBody(required = false) byte @Nullable [] body) {
        return done(keeping.callOff(actor, visit, order(body)));
    }

    /** Body: {@code version}, {@code petition}. */
    @Once
    @PostMapping(ONE + "/link")
    @Reads(KeepVisits.Order.class)
    Visit link(Actor actor, @PathVariable long visit, @RequestBody(required = false) byte @Nullable [] body) {
        return done(keeping.link(actor, visit, order(body)));
    }

    /** Body: {@code version}. */
    @Once
    @PostMapping(ONE + "/accusation")
    @Reads(KeepVisits.Order.class)
    Visit accuse(Actor actor, @PathVariable long visit, @RequestBody(required = false) byte @Nullable [] body) {
        return done(keeping.accuse(actor, visit, order(body)));
    }

    @Once
    @PostMapping(ONE + "/end")
    Visit end(Actor actor, @PathVariable long visit) {
        return done(leading.end(actor, visit));
    }

    @Once
    @PostMapping(ONE + "/result")
    @Reads(RecordOrder.class)
    Visit record(Actor actor, @PathVariable long visit, @RequestBody(required = false) byte @Nullable [] body) {
        return done(leading.record(actor, visit, facts(body).as(RecordOrder.class)));
    }

    private static Visit done(Optional<Visit> visit) {
        return visit.orElseThrow(Unknown::new);
    }

    private static KeepVisits.Order order(byte @Nullable [] body) {
        return facts(body).as(KeepVisits.Order.class);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
