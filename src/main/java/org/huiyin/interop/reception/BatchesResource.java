package org.huiyin.interop.reception;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchLine;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.BatchSheet;
import org.huiyin.reception.batch.CorrectBatch;
import org.huiyin.reception.batch.KeepBatches;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.batch.RegisterWithCase;
import org.huiyin.reception.batch.Said;
import org.huiyin.reception.batch.Way;
import org.huiyin.runtime.Coded;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who has registered for the own office's reception days; written down for them, and kept. */
@RestController
@RequestMapping("/api/v1/staff/receptions/{reception:\\d{1,18}}/batches")
class BatchesResource {

    private static final int ROWS = 100;
    private static final String ONE = "/{seq:\\d{1,9}}";

    private final RegisterWithCase registering;
    private final LookAtBatches looking;
    private final KeepBatches keeping;
    private final CorrectBatch correcting;

    BatchesResource(RegisterWithCase registering, LookAtBatches looking, KeepBatches keeping, CorrectBatch correcting) {
        this.registering = registering;
        this.looking = looking;
        this.keeping = keeping;
        this.correcting = correcting;
    }

    /** {@code way}: desk, phone or cadre. */
    record ByWay(@Nullable String way) {}

    /** Why somebody is shown in full. */
    record LookReason(@Nullable String reason) {}

    @GetMapping
    Items<BatchLine> list(Actor actor, @PathVariable long reception, @RequestParam(defaultValue = "") String after) {
        var found = looking.list(actor, reception, after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0, ROWS + 1);
        var page = List.copyOf(found.subList(0, Math.min(found.size(), ROWS)));
        return new Items<>(page, found.size() > ROWS ? Integer.toString(page.getLast().batch().seq()) : null);
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads({ByWay.class, BatchOrder.class})
    RegisteredBatch register(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        var facts = facts(body);
        return RegisteredBatch.of(registering.takeDown(actor, reception, way(facts.as(ByWay.class).way()), facts.as(BatchOrder.class)).orElseThrow(Unknown::new));
    }

    @GetMapping(ONE)
    BatchSheet look(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        return looking.look(actor, reception, seq).orElseThrow(Unknown::new);
    }

    /** Body: {@code reason}. */
    @Once
    @PostMapping(ONE + "/contact")
    @Reads(LookReason.class)
    Said reveal(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return looking.reveal(actor, reception, seq, facts(body).as(LookReason.class).reason()).orElseThrow(Unknown::new);
    }

    /** Body: {@code version}, {@code petition}. */
    @Once
    @PostMapping(ONE + "/link")
    @Reads(KeepBatches.Order.class)
    Batch link(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return done(keeping.link(actor, reception, seq, order(body)));
    }

    /** Which place and which field it is about; what is absent is not known. */
    @Once
    @PostMapping(ONE + "/about")
    @Reads(CorrectBatch.AboutOrder.class)
    Batch about(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return done(correcting.about(actor, reception, seq, facts(body).as(CorrectBatch.AboutOrder.class)));
    }

    /** Body: {@code version}, {@code why}. */
    @Once
    @PostMapping(ONE + "/call-off")
    @Reads(KeepBatches.Order.class)
    Batch callOff(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return done(keeping.callOff(actor, reception, seq, order(body)));
    }

    /** Body: {@code version}, {@code why}: what they were told. */
    @Once
    @PostMapping(ONE + "/answer")
    @Reads(KeepBatches.Order.class)
    Batch answer(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return done(keeping.answer(actor, reception, seq, order(body)));
    }

    /** Body: {@code version}. It accuses somebody, for good. */
    @Once
    @PostMapping(ONE + "/accusation")
    @Reads(KeepBatches.Order.class)
    Batch accuse(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return done(keeping.accuse(actor, reception, seq, order(body)));
    }

    private static Batch done(Optional<Batch> batch) {
        return batch.orElseThrow(Unknown::new);
    }

    private static KeepBatches.Order order(byte @Nullable [] body) {
        return facts(body).as(KeepBatches.Order.class);
    }

    private static @Nullable Way way(@Nullable String code) {
        return Coded.named(Way.class, code).orElse(null);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
