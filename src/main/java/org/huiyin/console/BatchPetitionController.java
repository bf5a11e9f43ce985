package org.huiyin.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.reception.batch.BatchSheet;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.batch.TakeAsPetition;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Takes the matter of a registration in as a petition. The receipt answers the form itself, as where a letter is taken down; the same form sent again shows the same receipt. */
@Controller
class BatchPetitionController {

    private static final String ADDRESS = "/console/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}/petition";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LookAtBatches looking;
    private final TakeAsPetition taking;
    private final Idempotency idempotency;
    private final Places places;

    BatchPetitionController(LookAtBatches looking, TakeAsPetition taking, Idempotency idempotency, Places places) {
        this.looking = looking;
        this.taking = taking;
        this.idempotency = idempotency;
        this.places = places;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        var one = looking.look(actor, reception, seq).orElseThrow(Unknown::new);
        return one.batch().petition() == null ? page(one, HttpStatus.OK, known(one), List.of()) : new ModelAndView("redirect:/console/receptions/" + reception + "/batches/" + seq);
    }

    @PostMapping(ADDRESS)
    ModelAndView take(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        var form = Typed.of(sent);
        try {
            return form.step() == null ? new ModelAndView("console/record/receipt", Map.of("receipt", taken(actor, reception, seq, form), "title", form.value("title")), HttpStatus.CREATED)
                    : again(actor, reception, seq, HttpStatus.OK, "place".equals(form.step()) ? places.lookedUp(form) : form, List.of());
        } catch (InvalidInput invalid) {
            return again(actor, reception, seq, HttpStatus.BAD_REQUEST, form, invalid.faults().stream().map(BatchPetitionController::onThePage).toList());
        } catch (Idempotency.KeyReused reused) {
            return again(actor, reception, seq, HttpStatus.CONFLICT, form.with("key", UUID.randomUUID().toString()), List.of(new FieldFault("title", Words.of("console.record.sent-before"))));
        }
    }

    private Receipt taken(Actor actor, long reception, int seq, Typed form) {
        var order = RecordForm.added(form);
        if (form.value("key").isEmpty()) {
            return taking.take(actor, reception, seq, order).orElseThrow(Unknown::new);
        }
        var key = idempotency.key("console/" + actor.account() + " batch " + reception + '-' + seq, form.value("key"), form.values().toString().getBytes(StandardCharsets.UTF_8));
        var answer = idempotency.earlier(key).orElseGet(() -> idempotency.once(key, () -> JSON.writeValueAsBytes(taking.take(actor, reception, seq, order).orElseThrow(Unknown::new))));
        return JSON.readValue(answer.bytes(), Receipt.class);
    }

    private static Typed known(BatchSheet one) {
        var batch = one.batch();
        return new Typed(Map.of("class", batch.accusation() ? "accusation" : "claim", "title", one.title(), "facts", Objects.requireNonNullElse(one.matter(), ""),
                "region", Objects.requireNonNullElse(batch.place(), batch.region()), "category", Objects.requireNonNullElse(batch.category(), ""), "key", UUID.randomUUID().toString(),
                "version", Integer.toString(batch.version())));
    }

    private static FieldFault onThePage(FieldFault fault) {
        return fault.field().equals("petitioner.address") ? new FieldFault("address", fault.words()) : fault;
    }

    private ModelAndView again(Actor actor, long reception, int seq, HttpStatus status, Typed form, List<FieldFault> faults) {
        return page(looking.look(actor, reception, seq).orElseThrow(Unknown::new), status, form, faults);
    }

    private ModelAndView page(BatchSheet one, HttpStatus status, Typed form, List<FieldFault> faults) {
        return new ModelAndView("console/reception/petition", Map.of("one", one, "sheet", new Sheet(form.values(), faults), "regions", places.around(form.value("region"))), status);
    }
}
