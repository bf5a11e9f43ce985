package org.huiyin.reception.disclosure;

import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.FollowUpState;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Writes down what is said of a promise, wherever it is said, in the transaction of whoever calls it. Consent that is taken back takes the text along at once, public or not. */
@Component
record TakeConsent(ConsentRows rows, DisclosureRows texts, DisclosureLog log) {

    /** @param checks what the door has found so far */
    void take(Actor actor, long promise, FollowUpState state, PromiseConsent.ConsentWord said, String way, Checks checks) {
        checks.that(said.word() == null || !state.withUnit(), "word", "reception.disclosure.too-early").complain();
        rows.hold(promise);
        var before = rows.find(promise);
        var consent = Boolean.TRUE.equals(said.consent());
        rows.say(actor, promise, said, way);
        var gone = consent ? null : texts.take(promise).map(Disclosure::number).orElse(null);
        var stood = before.map(PromiseConsent::consent);
        if (stood.isEmpty() || stood.get() != consent) {
            log.write(actor, promise, consent ? "consented" : stood.isPresent() ? "consent-withdrawn" : "refused", gone, null);
        }
        if (said.word() != null) {
            log.write(actor, promise, "word", null, null);
        }
    }
}
