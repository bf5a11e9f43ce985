package org.huiyin.interop.filing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.PetitionBodies;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.intake.HelpToFile;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.JsonFacts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody of the village helps to file. The answer has no query code, and helping opens no case. */
@RestController
class HelpResource {

    record HelpedPetition(String number, OffsetDateTime receivedAt, String hash, boolean contactable, List<PetitionBodies.Clock> deadlines) {}

    private final HelpToFile help;
    private final PetitionBodies bodies;

    HelpResource(HelpToFile help, PetitionBodies bodies) {
        this.help = help;
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/staff/help")
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    HelpedPetition file(Actor actor, @RequestBody byte[] body, Locale locale) {
        NoRight.unless(actor, Right.HELP_FILE);
        NoRight.unless(actor, Right.HELP_FILE);
        var helped = help.file(actor, new JsonFacts(() -> Bodies.tree(body)).exactly(Submission.class), null);
        return new HelpedPetition(helped.number(), PetitionBodies.offset(helped.receivedAt()), helped.hash(), helped.contactable(), bodies.begun(helped.deadlines(), locale));
    }
}
