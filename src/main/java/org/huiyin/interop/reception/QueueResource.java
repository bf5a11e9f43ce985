package org.huiyin.interop.reception;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.hall.CallBack;
import org.huiyin.reception.hall.CallBackOrder;
import org.huiyin.reception.hall.CallNext;
import org.huiyin.reception.hall.CheckIn;
import org.huiyin.reception.hall.RateOnPaper;
import org.huiyin.reception.hall.RecordTalk;
import org.huiyin.reception.hall.Talk;
import org.huiyin.reception.hall.TalkOrder;
import org.huiyin.reception.hall.Ticket;
import org.huiyin.reception.hall.Visitor;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** On the day: people check in, are called, are heard. What they show is sent in a body, for the number of a card belongs in no address. */
@RestController
@RequestMapping("/api/v1/staff/receptions/{reception:\\d{1,18}}")
class QueueResource {

    private static final String BATCH = "/batches/{seq:\\d{1,9}}";

    private final CheckIn checkIn;
    private final CallNext calling;
    private final RecordTalk recording;
    private final RateOnPaper rating;
    private final CallBack callBack;

    QueueResource(CheckIn checkIn, CallNext calling, RecordTalk recording, RateOnPaper rating, CallBack callBack) {
        this.checkIn = checkIn;
        this.calling = calling;
        this.recording = recording;
        this.rating = rating;
        this.callBack = callBack;
    }

    /** A registration number, the number of a card, or a phone number. */
    record Shown(@Nullable String shown) {}

    @Once
    @PostMapping("/visitors")
    @Reads(Shown.class)
    Items<Visitor> find(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        return Items.all(checkIn.find(actor, reception, Objects.toString(facts(body).as(Shown.class).shown(), "")));
    }

    @Once
    @PostMapping(BATCH + "/arrival")
    Ticket arrive(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        return of(checkIn.arrive(actor, reception, seq));
    }

    @Once
    @PostMapping("/walk-ins")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(BatchOrder.class)
    Ticket walkIn(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        return of(checkIn.walkIn(actor, reception, facts(body).as(BatchOrder.class)));
    }

    @Once
    @PostMapping("/rooms/{room:\\d{1,2}}/call")
    Batch call(Actor actor, @PathVariable long reception, @PathVariable int room) {
        return of(calling.call(actor, reception, room));
    }

    @Once
    @PostMapping(BATCH + "/absence")
    Batch absent(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        return of(calling.absent(actor, reception, seq));
    }

    @Once
    @PostMapping(BATCH + "/talk")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(TalkOrder.class)
    Batch record(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return of(recording.record(actor, reception, seq, facts(body).as(TalkOrder.class)));
    }

    @GetMapping(BATCH + "/talk")
    Talk look(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        return of(recording.look(actor, reception, seq));
    }

    /** What was ticked on the slip: satisfied, basically or dissatisfied. */
    record PaperRating(@Nullable String value) {}

    @Once
    @PostMapping(BATCH + "/talk/rating")
    @Reads(PaperRating.class)
    Talk rate(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return of(rating.enter(actor, reception, seq, facts(body).as(PaperRating.class).value()));
    }

    /** Whether they stand by the record. */
    @Once
    @PostMapping(BATCH + "/talk/call-backs")
    @Reads(CallBackOrder.class)
    Talk callBack(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return of(callBack.write(actor, reception, seq, facts(body).as(CallBackOrder.class)));
    }

    private static <T> T of(Optional<T> found) {
        return found.orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
