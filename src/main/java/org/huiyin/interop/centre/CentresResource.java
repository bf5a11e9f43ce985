package org.huiyin.interop.centre;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.centre.Centre;
import org.huiyin.reception.centre.CentreOrder;
import org.huiyin.reception.centre.CentreWindow;
import org.huiyin.reception.centre.CloseCentre;
import org.huiyin.reception.centre.IssueNumber;
import org.huiyin.reception.centre.IssuedTicket;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.reception.centre.LookAtWindow;
import org.huiyin.reception.centre.WindowOrder;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own centres: how they are set up, numbers at the door, and how a day ends. */
@RestController
@RequestMapping("/api/v1/staff/centres")
class CentresResource {

    private static final String ONE = "/{centre:\\d{1,18}}";

    private final KeepCentre keeping;
    private final LookAtWindow looking;
    private final IssueNumber numbers;
    private final CloseCentre closing;

    CentresResource(KeepCentre keeping, LookAtWindow looking, IssueNumber numbers, CloseCentre closing) {
        this.keeping = keeping;
        this.looking = looking;
        this.numbers = numbers;
        this.closing = closing;
    }

    /** What the address of the tablet at the door ends in, told this once. */
    record KioskKeyGiven(String key) {}

    @GetMapping
    Items<Centre> list(Actor actor) {
        return Items.all(looking.centres(actor));
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(CentreOrder.class)
    Centre add(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return keeping.add(actor, facts(body).as(CentreOrder.class));
    }

    @GetMapping(ONE)
    LookAtWindow.CentreSheet look(Actor actor, @PathVariable long centre) {
        return of(looking.centre(actor, centre));
    }

    @PutMapping(ONE)
    @Reads(CentreOrder.class)
    Centre change(Actor actor, @PathVariable long centre, @RequestBody(required = false) byte @Nullable [] body) {
        return of(keeping.change(actor, centre, facts(body).as(CentreOrder.class)));
    }

    @PutMapping(ONE + "/windows")
    @Reads(WindowOrder.class)
    CentreWindow put(Actor actor, @PathVariable long centre, @RequestBody(required = false) byte @Nullable [] body) {
        return of(keeping.put(actor, centre, facts(body).as(WindowOrder.class)));
    }

    @Once
    @PostMapping(ONE + "/windows/{window:\\d{1,2}}/ending")
    CentreWindow end(Actor actor, @PathVariable long centre, @PathVariable int window) {
        return of(keeping.end(actor, centre, window));
    }

    @Once
    @PostMapping(ONE + "/kiosk")
    KioskKeyGiven kiosk(Actor actor, @PathVariable long centre) {
        return new KioskKeyGiven(of(keeping.kiosk(actor, centre)));
    }

    @Once
    @PostMapping(ONE + "/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(IssueNumber.Wish.class)
    IssuedTicket issue(Actor actor, @PathVariable long centre, @RequestBody(required = false) byte @Nullable [] body) {
        return of(numbers.issue(actor, centre, facts(body).as(IssueNumber.Wish.class)));
    }

    @GetMapping(ONE + "/tickets/{drawn:\\d{1,18}}")
    IssuedTicket ticket(Actor actor, @PathVariable long centre, @PathVariable long drawn) {
        return of(numbers.look(actor, centre, drawn));
    }

    @Once
    @PostMapping(ONE + "/close")
    @Reads(CloseCentre.Closing.class)
    CloseCentre.Closed close(Actor actor, @PathVariable long centre, @RequestBody(required = false) byte @Nullable [] body) {
        return of(closing.close(actor, centre, facts(body).as(CloseCentre.Closing.class)));
    }

    private static <T> T of(Optional<T> found) {
        return found.orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
