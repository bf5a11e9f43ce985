package org.huiyin.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Outcome;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an act from a form. A form sent twice acts once: the button pressed twice is no second decision. */
@Component
final class TakeAct {

    private final ActOnPetition acts;
    private final Idempotency idempotency;

    TakeAct(ActOnPetition acts, Idempotency idempotency) {
        this.acts = acts;
        this.idempotency = idempotency;
    }

    /**
     * Takes the act.
     *
     * @return type of the event written
     * @throws NotDone if there is no such petition, somebody else was faster, or the law forbids it
     */
    String take(Actor actor, String number, Action action, Typed form) {
        var sent = form.value("key");
        if (sent.isEmpty()) {
            return taken(actor, number, action, form);
        }
        var body = form.values().toString().getBytes(StandardCharsets.UTF_8);
        var key = idempotency.key("console/" + actor.account() + ' ' + number + ' ' + action.code(), sent, body);
        var answer = idempotency.once(key, () -> taken(actor, number, action, form).getBytes(StandardCharsets.UTF_8));
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    private String taken(Actor actor, String number, Action action, Typed form) {
        return switch (acts.act(actor, number, version(form), action, JsonFacts.of(facts(action, form)))) {
            case Outcome.Done done -> done.events().getLast();
            case Outcome.Refused refused -> throw new NotDone(refused);
            case Outcome.Stale stale -> throw new NotDone(stale);
            case Outcome.Unconditional unconditional -> throw new NotDone(unconditional);
            case Outcome.Unknown unknown -> throw new NotDone(unknown);
        };
    }

    private static @Nullable Integer version(Typed form) {
        var version = form.value("version");
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }

    /** What the act reads: that nobody is accused is an answer as well as a list (Art 30), claims that were all taken out are none, names come one a line, of several scans the last counts. */
    static Map<String, Object> facts(Action action, Typed form) {
        var facts = form.facts();
        if (form.value("accusedNone").equals("true")) {
            facts.putIfAbsent("accused", List.of());
        }
        if (action == Action.DRAFT) {
            facts.putIfAbsent("claims", List.of());
        }
        for (var ask : Asks.of(action)) {
            switch (ask.kind()) {
                case LINES -> facts.put(ask.field(), form.value(ask.field()).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
                case SCAN -> form.list("documents").stream().reduce((first, later) -> later).ifPresent(paper -> facts.put(ask.field(), paper));
                case LINE, AREA, DAY, ONE_OF, UNIT, UNITS, NAMED, CLOCK, FILES -> { }
            }
        }
        if (Asks.any(action, AskKind.SCAN)) {
            facts.remove("documents");
        }
        return facts;
    }
}
