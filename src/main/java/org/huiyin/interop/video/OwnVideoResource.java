package org.huiyin.interop.video;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.video.AskForVisit;
import org.huiyin.reception.video.AskedVisit;
import org.huiyin.reception.video.OwnVisit;
import org.huiyin.reception.video.VisitOrder;
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

/** People ask to be received by video, look at it again with number and code, and call it off. The call itself is a page. */
@RestController
@RequestMapping("/api/v1/video")
class OwnVideoResource {

    private static final String ONE = "/{number:V\\d{1,18}}";

    private final AskForVisit asking;
    private final OwnVisit own;
    private final Idempotency idempotency;
    private final JsonMapper json;

    OwnVideoResource(AskForVisit asking, OwnVisit own, Idempotency idempotency, JsonMapper json) {
        this.asking = asking;
        this.own = own;
        this.idempotency = idempotency;
        this.json = json;
    }

    /** A request as it is told once. {@code queryCode}: opens it together with its number. */
    record AskedVideo(String number, String queryCode, String state, Instant askedAt) {

        static AskedVideo of(AskedVisit made) {
            return new AskedVideo(made.visit().number(), made.code(), made.visit().state().code(), made.visit().askedAt());
        }
    }

    /** {@code answerBy}: the last day on which it is answered, while it waits. {@code answered}: why it was declined or called off, and the way on. {@code summary}, {@code answer}: what was said in the call. {@code petition}: number of the one that the office opened from it. */
    record OwnVideo(String number, String state, String title, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable LocalDate answerBy, @Nullable String answered, @Nullable String result, @Nullable String summary,
            @Nullable String answer, @Nullable String petition) {

        static OwnVideo of(OwnVisit.Own own) {
            var visit = own.visit();
            var notes = own.notes();
            return new OwnVideo(visit.number(), visit.state().code(), own.title(), visit.startsAt(), visit.endsAt(), own.answerBy(), own.answered(), visit.result(), notes == null ? null : notes.summary(),
                    notes == null ? null : notes.answer(), own.petition());
        }
    }

    @PostMapping("/offices/{organisation}/requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(VisitOrder.class)
    ResponseEntity<AskedVideo> ask(@PathVariable String organisation, @RequestBody(required = false) byte @Nullable [] body, @RequestHeader(name = Once.KEY, required = false) @Nullable String key,
            HttpServletRequest request) {
        var tree = Bodies.tree(body);
        var said = new JsonFacts(() -> tree).exactly(VisitOrder.class);
        var client = request.getRemoteAddr();
        if (key == null) {
            return ResponseEntity.status(HttpStatus.CREATED).body(AskedVideo.of(asking.ask(client, organisation, said).orElseThrow(Unknown::new)));
        }
        var once = idempotency.key("public " + client + " video " + organisation, key, body == null ? new byte[0] : body);
        var answer = idempotency.earlier(once).orElseGet(() -> {
            var checked = asking.check(client, organisation, said).orElseThrow(Unknown::new);
            return idempotency.once(once, () -> json.writeValueAsBytes(AskedVideo.of(asking.ask(checked))));
        });
        var made = ResponseEntity.status(HttpStatus.CREATED);
        return (answer.replayed() ? made.header("Idempotency-Replayed", "true") : made).body(json.readValue(answer.bytes(), AskedVideo.class));
    }

    @GetMapping(ONE)
    OwnVideo look(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return own.read(request.getRemoteAddr(), number, Objects.toString(code, "")).map(OwnVideo::of).orElseThrow(Unknown::new);
    }

    @PostMapping(ONE + "/call-off")
    OwnVideo callOff(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        own.callOff(request.getRemoteAddr(), number, Objects.toString(code, "")).orElseThrow(Unknown::new);
        return look(number, code, request);
    }
}
