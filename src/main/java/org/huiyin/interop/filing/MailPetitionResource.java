package org.huiyin.interop.filing;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.PetitionBodies;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.message.FileMail;
import org.huiyin.runtime.Words;
import org.huiyin.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A petition is made of a mail that waits in the tray: received on the day it came, with what was attached to it. */
@RestController
class MailPetitionResource {

    private final FileMail filing;
    private final PetitionBodies bodies;

    MailPetitionResource(FileMail filing, PetitionBodies bodies) {
        this.filing = filing;
        this.bodies = bodies;
    }

    /** Channel, day and documents are those of the mail, whatever is sent. With a key the answer, and the code in it, can be had again. */
    @PostMapping("/api/v1/staff/mail/{message:\\d{1,18}}/petition")
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PetitionBodies.Registered> petition(Actor actor, @PathVariable long message, @RequestBody Map<String, Object> said, Locale locale) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        var made = bodies.registered(filing.toPetition(actor, message, said).orElseThrow(() -> Refusal.forbiddenAsThingsStand("mail-gone", null, Words.of("interop.mail.gone"))), locale);
        return ResponseEntity.created(URI.create("/api/v1/staff/petitions/" + made.number())).body(made);
    }
}
