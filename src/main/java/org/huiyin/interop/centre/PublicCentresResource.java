package org.huiyin.interop.centre;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.reception.centre.Centre;
import org.huiyin.reception.centre.CentreBoard;
import org.huiyin.reception.centre.IssueNumber;
import org.huiyin.reception.centre.IssuedTicket;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.reception.centre.TriageAdvice;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may ask of a centre, and what the tablet at its door draws. */
@RestController
@RequestMapping("/api/v1/centres")
class PublicCentresResource {

    private static final String ONE = "/{centre:\\d{1,18}}";

    private final KeepCentre centres;
    private final CentreBoard board;
    private final TriageAdvice advice;
    private final IssueNumber numbers;

    PublicCentresResource(KeepCentre centres, CentreBoard board, TriageAdvice advice, IssueNumber numbers) {
        this.centres = centres;
        this.board = board;
        this.advice = advice;
        this.numbers = numbers;
    }

    /** {@code end}: code of the end to which the questions led. */
    record Drawn(@Nullable String end) {}

    @GetMapping
    Items<Centre> list() {
        return Items.all(centres.all());
    }

    @GetMapping(ONE + "/hall")
    CentreBoard.Hall hall(@PathVariable long centre) {
        return board.look(centre).orElseThrow(Unknown::new);
    }

    @GetMapping(ONE + "/triage/{step:[a-z-]{1,40}}")
    TriageAdvice.Advice triage(@PathVariable long centre, @PathVariable String step) {
        return advice.of(centre, step).orElseThrow(Unknown::new);
    }

    /** From the tablet at the door; {@code Kiosk-Key}: what its address ends in. */
    @PostMapping(ONE + "/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(Drawn.class)
    IssuedTicket draw(@PathVariable long centre, @RequestHeader(name = "Kiosk-Key", required = false) @Nullable String key, @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
        var tree = Bodies.tree(body);
        var end = new JsonFacts(() -> tree).as(Drawn.class).end();
        return numbers.draw(request.getRemoteAddr(), centre, Objects.toString(key, ""), Objects.toString(end, "")).orElseThrow(Unknown::new);
    }
}
