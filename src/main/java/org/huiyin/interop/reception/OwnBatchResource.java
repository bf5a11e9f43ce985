package org.huiyin.interop.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.OwnBatch;
import org.huiyin.reception.batch.RegisterOnce;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People register for a reception day by themselves, look at it again with number and code, and call it off. */
@RestController
@RequestMapping("/api/v1/receptions")
class OwnBatchResource {

    private static final String ONE = "/batches/{number:R\\d{1,18}-\\d{1,9}}";

    private final RegisterOnce registering;
    private final OwnBatch own;

    OwnBatchResource(RegisterOnce registering, OwnBatch own) {
        this.registering = registering;
        this.own = own;
    }

    /** {@code before}: how many wait before them; {@code place}: once it is announced; {@code petition}: number of the one that was opened from it. */
    record OwnBatchBody(String number, String state, String title, LocalDate day, LocalTime begins, LocalTime ends, @Nullable String place, int before, @Nullable String petition) {

        static OwnBatchBody of(OwnBatch.Own own) {
            var day = own.day();
            return new OwnBatchBody(own.batch().number(), own.batch().state().code(), own.title(), day.day(), day.begins(), day.ends(), day.detailedAt() == null ? null : day.place(), own.before(), own.petition());
        }
    }

    @PostMapping("/{reception:\\d{1,18}}/batches")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(BatchOrder.class)
    ResponseEntity<RegisteredBatch> register(@PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = Once.KEY, required = false) @Nullable String key, HttpServletRequest request) {
        var tree = Bodies.tree(body);
        var said = new JsonFacts(() -> tree).exactly(BatchOrder.class);
        var sent = new RegisterOnce.Sent("public " + request.getRemoteAddr(), key(key), body == null ? new byte[0] : body);
        var answer = registering.register(request.getRemoteAddr(), reception, said, sent).orElseThrow(Unknown::new);
        var made = ResponseEntity.status(HttpStatus.CREATED);
        return (answer.replayed() ? made.header(Once.REPLAYED, "true") : made).body(RegisteredBatch.of(answer.registered()));
    }

    /** @throws InvalidInput on the header if there is one and nothing in it */
    private static String key(@Nullable String key) {
        if (key != null && key.isBlank()) {
            throw InvalidInput.of(Once.KEY, "runtime.idempotency-key");
        }
        return key == null ? "" : key;
    }

    @GetMapping(ONE)
    OwnBatchBody look(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return own.read(request.getRemoteAddr(), number, Objects.toString(code, "")).map(OwnBatchBody::of).orElseThrow(Unknown::new);
    }

    @PostMapping(ONE + "/call-off")
    OwnBatchBody callOff(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        own.callOff(request.getRemoteAddr(), number, Objects.toString(code, "")).orElseThrow(Unknown::new);
        return look(number, code, request);
    }
}
