package org.huiyin.interop.centre;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.coordination.joint.Summons;
import org.huiyin.coordination.joint.SummonsOrder;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.centre.CallJoint;
import org.huiyin.reception.centre.CentreWindow;
import org.huiyin.reception.centre.LookAtWindow;
import org.huiyin.reception.centre.QueueTicket;
import org.huiyin.reception.centre.ServeWindow;
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

/** A window at work. */
@RestController
@RequestMapping("/api/v1/staff/centres/{centre:\\d{1,18}}/windows/{window:\\d{1,2}}")
class WindowResource {

    private final LookAtWindow looking;
    private final ServeWindow serving;
    private final CallJoint joint;

    WindowResource(LookAtWindow looking, ServeWindow serving, CallJoint joint) {
        this.looking = looking;
        this.serving = serving;
        this.joint = joint;
    }

    @GetMapping
    LookAtWindow.WindowSheet look(Actor actor, @PathVariable long centre, @PathVariable int window) {
        return of(looking.look(actor, centre, window));
    }

    @Once
    @PostMapping("/open")
    CentreWindow open(Actor actor, @PathVariable long centre, @PathVariable int window) {
        return of(serving.open(actor, centre, window));
    }

    @Once
    @PostMapping("/shut")
    CentreWindow shut(Actor actor, @PathVariable long centre, @PathVariable int window) {
        return of(serving.shut(actor, centre, window));
    }

    @Once
    @PostMapping("/call")
    QueueTicket call(Actor actor, @PathVariable long centre, @PathVariable int window) {
        return of(serving.call(actor, centre, window));
    }

    @Once
    @PostMapping("/absence")
    QueueTicket absent(Actor actor, @PathVariable long centre, @PathVariable int window) {
        return of(serving.absent(actor, centre, window));
    }

    @Once
    @PostMapping("/result")
    @Reads(ServeWindow.Outcome.class)
    QueueTicket end(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestBody(required = false) byte @Nullable [] body) {
        return of(serving.end(actor, centre, window, facts(body).as(ServeWindow.Outcome.class)));
    }

    @Once
    @PostMapping("/hand-on")
    @Reads(ServeWindow.HandOn.class)
    QueueTicket handOn(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestBody(required = false) byte @Nullable [] body) {
        return of(serving.handOn(actor, centre, window, facts(body).as(ServeWindow.HandOn.class)));
    }

    @Once
    @PostMapping("/joint")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(SummonsOrder.class)
    Summons joint(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestBody(required = false) byte @Nullable [] body) {
        return of(joint.call(actor, centre, window, facts(body).as(SummonsOrder.class)));
    }

    private static <T> T of(Optional<T> found) {
        return found.orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
