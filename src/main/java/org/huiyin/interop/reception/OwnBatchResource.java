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
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.runtime.Idempotency;
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
import tools.jackson.databind.json.JsonMapper;

/** People register for a reception day by themselves, look at it again with number and code, and call it off. */
@RestController
@RequestMapping("/api/v1/receptions")
class OwnBatchResource {

    private static final String ONE = "/batches/{number:R\\d{1,18}-\\d{1,9}}";

    private final RegisterBatch registering;
    private final OwnBatch own;
    private final Idempotency idempotency;
    private final JsonMapper json;

    OwnBatchResource(RegisterBatch registering, OwnBatch own, Idempotency idempotency, JsonMapper json) {
        this.registering = registering;
        this.own = own;
        this.idempotency = idempotency;
        this.json = json;
    }

    /** {@code before}: how many wait before them; {@code place}: once it is announced. */
    record OwnBatchBody(String number, String state, String title, LocalDate day, LocalTime begins, LocalTime ends, @Nullable String place, int before) {

        static OwnBatchBody of(OwnBatch.Own own) {
            var day = own.day();
            return new OwnBatchBody(own.batch().number(), own.batch().state().code(), own.title(), day.day(), day.begins(), day.ends(), day.detailedAt() == null ? null : day.place(), own.before());
        }
    }

    @PostMapping("/{reception:\\d{1,18}}/batches")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(BatchOrder.class)
    ResponseEntity<RegisteredBatch> register(@PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = Once.KEY, required = false) @Nullable String key, HttpServletRequest request) {
        var tree = Bodies.tree(body);
        var said = new JsonFacts(() -> tree).exactly(BatchOrder.class);
        var client = request.getRemoteAddr();
        if (key == null) {
            return ResponseEntity.status(HttpStatus.CREATED).body(RegisteredBatch.of(registering.register(client, reception, said).orElseThrow(Unknown::new)));
        }
        var once = idempotency.key("public " + client + " reception " + reception, key, body == null ? new byte[0] : body);
        var answer = idempotency.earlier(once).orElseGet(() -> {
            var checked = registering.check(client, reception, said).orElseThrow(Unknown::new);
            return idempotency.once(once, () -> json.writeValueAsBytes(RegisteredBatch.of(registering.register(checked))));
        });
        var made = ResponseEntity.status(HttpStatus.CREATED);
        return (answer.replayed() ? made.header("Idempotency-Replayed", "true") : made).body(json.readValue(answer.bytes(), RegisteredBatch.class));
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
