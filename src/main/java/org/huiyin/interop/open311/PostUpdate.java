package org.huiyin.interop.open311;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.relay.RelayUpdate;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Takes what was added to a report on the pages where it was written. The sender's own id of the update makes a repetition harmless. */
@Component
class PostUpdate {

    private static final List<String> STATUSES = List.of("OPEN", "CLOSED", "FIXED", "IN_PROGRESS", "PLANNED", "ACTION_SCHEDULED", "INVESTIGATING", "DUPLICATE",
            "NOT_COUNCILS_RESPONSIBILITY", "NO_FURTHER_ACTION", "INTERNAL_REFERRAL", "REOPEN", "FOR_TRIAGE");
    private static final int DESCRIPTION = 4000;
    private static final int MOST_MEDIA = 3;

    private final RelayUpdate relay;
    private final Idempotency idempotency;
    private final Texts texts;

    PostUpdate(RelayUpdate relay, Idempotency idempotency, Texts texts) {
        this.relay = relay;
        this.idempotency = idempotency;
        this.texts = texts;
    }

    /** @return our id of the update */
    String post(Actor program, Sent sent) {
        NoRight.unless(program, Right.RECORD_PETITION);
        var number = sent.one("service_request_id");
        var theirs = sent.one("update_id") == null ? sent.one("update_id_ext") : sent.one("update_id");
        var status = sent.one("status") == null ? null : sent.one("status").toUpperCase(Locale.ROOT);
        new Checks().required("service_request_id", number, 40).required("update_id", theirs, 100).required("description", sent.one("description"), DESCRIPTION)
                .present("status", status).oneOf("status", status, STATUSES).complain();
        W3Time.sent(sent, "updated_datetime");
        var text = texts.say("interop.open311.update", Texts.CHINESE, MediaLinks.beside(sent, sent.one("description"), MOST_MEDIA), status);
        var key = idempotency.key(program.account() + " open311-update " + number, theirs, sent.canonical().getBytes(StandardCharsets.UTF_8));
        return new String(idempotency.once(key, () -> added(program, number, text).getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    private String added(Actor program, String number, String text) {
        var added = relay.add(program, number, text).orElseThrow(() -> GeoFault.notFound("interop.open311.no-request"));
        return switch (added.outcome()) {
            case Outcome.Done done -> UpdateView.id(done.number(), added.seq());
            case Outcome.Refused refused -> throw GeoFault.wrong(List.of(refused.words()));
            case Outcome.Stale _, Outcome.Unconditional _, Outcome.Unknown _ -> throw GeoFault.notFound("interop.open311.no-request");
        };
    }
}
