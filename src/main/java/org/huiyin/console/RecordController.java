package org.huiyin.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
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

    /** Who takes it down: a clerk of the office, or somebody of the village who helps, and learns no code by it. */
    private enum Desk {
        RECORD(Right.RECORD_PETITION), HELP(Right.HELP_FILE);

        private final Right right;

        Desk(Right right) {
            this.right = right;
        }

        Task task() {
            return Task.valueOf(name());
        }
    }

    private final TakeDown takeDown;
    private final Places places;
    private final Uploads uploads;
    private final PowerUploads powers;
    private final LegalTime time;

    RecordController(TakeDown takeDown, Places places, Uploads uploads, PowerUploads powers, LegalTime time) {
        this.takeDown = takeDown;
        this.places = places;
        this.uploads = uploads;
        this.powers = powers;
        this.time = time;
    }

    @GetMapping("/console/record")
    ModelAndView ask(Actor actor) {
        return asking(actor, Desk.RECORD);
    }

    @GetMapping("/console/help")
    ModelAndView askHelp(Actor actor) {
        return asking(actor, Desk.HELP);
    }

    private ModelAndView asking(Actor actor, Desk desk) {
        NoRight.unless(actor, desk.right);
        return page(desk, HttpStatus.OK, desk == Desk.HELP ? fresh(actor).with("channel", "visit") : fresh(actor), List.of(), null);
    }

    private Typed fresh(Actor actor) {
        var region = actor.region() == null ? "" : actor.region();
        return new Typed(Map.of("channel", "letter", "class", "claim", "receivedOn", time.today().toString(), "region", region, "persons", "1")).with("key", UUID.randomUUID().toString());
    }

    @PostMapping("/console/record")
    ModelAndView take(Actor actor, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> attached, @RequestParam Map<String, MultipartFile> files) {
        return taken(actor, Desk.RECORD, powers.take(sent, files), attached);
    }

    @PostMapping("/console/help")
    ModelAndView takeHelp(Actor actor, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> attached, @RequestParam Map<String, MultipartFile> files) {
        return taken(actor, Desk.HELP, powers.take(sent, files), attached);
    }

    private ModelAndView taken(Actor actor, Desk desk, PowerUploads.Taken shown, @Nullable List<MultipartFile> attached) {
        NoRight.unless(actor, desk.right);
        var upload = uploads.take(Typed.of(shown.sent()), attached);
        var form = upload.form();
        try {
            if (upload.refused() != null) {
                throw upload.refused();
            }
            if (!shown.faults().isEmpty()) {
                throw new InvalidInput(shown.faults());
            }
            return form.step() == null ? takeDown.take(actor, desk.task(), form) : page(desk, HttpStatus.OK, "place".equals(form.step()) ? places.lookedUp(form) : form, List.of(), null);
        } catch (InvalidInput invalid) {
            return page(desk, HttpStatus.BAD_REQUEST, form, RecordForm.faults(form, invalid), null);
        } catch (Idempotency.KeyReused reused) {
            return page(desk, HttpStatus.CONFLICT, form.with("key", UUID.randomUUID().toString()), List.of(), Words.of("console.record.sent-before"));
        }
    }

    private ModelAndView page(Desk desk, HttpStatus status, Typed form, List<FieldFault> faults, @Nullable Words notice) {
        return new ModelAndView("console/record/record",
                Map.of("p", new RecordPage(new Sheet(form.values(), faults), notice, places.around(form.value("region")), uploads.kept(form), powers.kept(form),
                        takeDown.speakers(form.value("region")), desk.task())), status);
    }
}
