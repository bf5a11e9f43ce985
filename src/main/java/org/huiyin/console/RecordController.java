package org.huiyin.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * A clerk takes down a letter, call, fax or visit in the petitioner's own words (Art 17, 19). The receipt answers the form itself: its query
 * code is shown this one time and stands in no address; the same form sent again shows the same receipt.
 */
@Controller
class RecordController {

    private final SubmitPetition submit;
    private final Idempotency idempotency;
    private final Places places;
    private final Uploads uploads;
    private final PowerUploads powers;
    private final LegalTime time;

    RecordController(SubmitPetition submit, Idempotency idempotency, Places places, Uploads uploads, PowerUploads powers, LegalTime time) {
        this.submit = submit;
        this.idempotency = idempotency;
        this.places = places;
        this.uploads = uploads;
        this.powers = powers;
        this.time = time;
    }

    @GetMapping("/console/record")
    ModelAndView ask(Actor actor) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        return page(HttpStatus.OK, fresh(actor), List.of(), null);
    }

    private Typed fresh(Actor actor) {
        var region = actor.region() == null ? "" : actor.region();
        return new Typed(Map.of("channel", "letter", "class", "claim", "receivedOn", time.today().toString(), "region", region, "persons", "1")).with("key", UUID.randomUUID().toString());
    }

    @PostMapping("/console/record")
    ModelAndView take(Actor actor, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> attached, @RequestParam Map<String, MultipartFile> files) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        var shown = powers.take(sent, files);
        var upload = uploads.take(Typed.of(shown.sent()), attached);
        var form = upload.form();
        try {
            if (upload.refused() != null) {
                throw upload.refused();
            }
            if (!shown.faults().isEmpty()) {
                throw new InvalidInput(shown.faults());
            }
            return form.step() == null ? recorded(actor, form) : page(HttpStatus.OK, "place".equals(form.step()) ? places.lookedUp(form) : form, List.of(), null);
        } catch (InvalidInput invalid) {
            return page(HttpStatus.BAD_REQUEST, form, RecordForm.faults(form, invalid), null);
        } catch (Idempotency.KeyReused reused) {
            return page(HttpStatus.CONFLICT, form.with("key", UUID.randomUUID().toString()), List.of(), Words.of("console.record.sent-before"));
        }
    }

    private ModelAndView recorded(Actor actor, Typed form) {
        var said = RecordForm.submission(form);
        var key = form.value("key").isEmpty() ? null
                : idempotency.key("console/" + actor.account() + " record", form.value("key"), form.values().toString().getBytes(StandardCharsets.UTF_8));
        return new ModelAndView("console/record/receipt", Map.of("receipt", submit.record(actor, said, key).receipt(), "title", said.title()), HttpStatus.CREATED);
    }

    private ModelAndView page(HttpStatus status, Typed form, List<FieldFault> faults, @Nullable Words notice) {
        return new ModelAndView("console/record/record",
                Map.of("p", new RecordPage(new Sheet(form.values(), faults), notice, places.around(form.value("region")), uploads.kept(form), powers.kept(form),
                        submit.speakers(form.value("region")))), status);
    }
}
