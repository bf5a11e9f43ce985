package org.huiyin.interop.filing;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.PetitionBodies;
import org.huiyin.petition.message.FileMail;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.Words;
import org.huiyin.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A petition is made of a mail that waits in the tray: received on the day it came, with what was attached to it. */
@RestController
class MailPetitionResource {

    private final FileMail filing;
    private final PetitionBodies bodies;
    private final Idempotency idempotency;
    private final JsonMapper json;

    MailPetitionResource(FileMail filing, PetitionBodies bodies, Idempotency idempotency, JsonMapper json) {
        this.filing = filing;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.json = json;
    }

    /** Channel, day and documents are those of the mail, whatever is sent. With a key the answer, and the code in it, can be had again. */
    @PostMapping("/api/v1/staff/mail/{message:\\d{1,18}}/petition")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PetitionBodies.Registered> petition(Actor actor, @PathVariable long message, @RequestBody Map<String, Object> said,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Locale locale) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        if (key == null) {
            return told(filed(actor, message, said, locale), false);
        }
        var mine = idempotency.key("mail/" + actor.account() + ' ' + message, key, json.writeValueAsBytes(said));
        var answer = idempotency.once(mine, () -> json.writeValueAsBytes(filed(actor, message, said, locale)));
        return told(json.readValue(answer.bytes(), PetitionBodies.Registered.class), answer.replayed());
    }

    private PetitionBodies.Registered filed(Actor actor, long message, Map<String, Object> said, Locale locale) {
        return bodies.registered(filing.toPetition(actor, message, said).orElseThrow(() -> Refusal.forbiddenAsThingsStand("mail-gone", null, Words.of("interop.mail.gone"))), locale);
    }

    private static ResponseEntity<PetitionBodies.Registered> told(PetitionBodies.Registered made, boolean replayed) {
        var answer = ResponseEntity.created(URI.create("/api/v1/staff/petitions/" + made.number()));
        return (replayed ? answer.header("Idempotency-Replayed", "true") : answer).body(made);
    }
}
