package org.huiyin.console;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.intake.HelpToFile;
import org.huiyin.petition.intake.Speakers;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Idempotency;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Takes a petition in from the form on which somebody wrote it down, once however often it is sent, and answers with its receipt: to a clerk with the query code, to a helper without. */
@Component
final class TakeDown {

    private final SubmitPetition submit;
    private final HelpToFile help;
    private final Idempotency idempotency;

    TakeDown(SubmitPetition submit, HelpToFile help, Idempotency idempotency) {
        this.submit = submit;
        this.help = help;
        this.idempotency = idempotency;
    }

    /** @throws Idempotency.KeyReused if that form was sent before with other words */
    ModelAndView take(Actor actor, Task task, Typed form) {
        var said = RecordForm.submission(form);
        var key = form.value("key").isEmpty() ? null
                : idempotency.key("console/" + actor.account() + ' ' + task.name().toLowerCase(Locale.ROOT), form.value("key"), form.values().toString().getBytes(StandardCharsets.UTF_8));
        return task == Task.HELP
                ? new ModelAndView("console/forpetitioner/helped", Map.of("receipt", help.file(actor, said, key)), HttpStatus.CREATED)
                : new ModelAndView("console/record/receipt", Map.of("receipt", submit.record(actor, said, key).receipt(), "title", said.title()), HttpStatus.CREATED);
    }

    Speakers speakers(String region) {
        return submit.speakers(region);
    }
}
