package org.huiyin.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.reception.batch.BatchPetition;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form on which the matter of people who were received is taken in as a petition. The receipt answers the form itself, as where a letter is taken down; the same form sent again shows the
 * same receipt.
 */
@Component
public class TakenInForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Idempotency idempotency;
    private final Places places;

    TakenInForm(Idempotency idempotency, Places places) {
        this.idempotency = idempotency;
        this.places = places;
    }

    /**
     * What it is taken in from.
     *
     * @param address of its page
     * @param number  as people call it
     * @param name    the first sign of it
     * @param lead    key of what stands above the form
     */
    public record From(String address, String number, String name, int persons, boolean accuses, String lead) {}

    /** @param region code of where it is taken to have been, until another is chosen */
    ModelAndView ask(From from, int version, String title, @Nullable String matter, String region, @Nullable String category) {
        return page(from, HttpStatus.OK, new Typed(Map.of("class", from.accuses() ? "accusation" : "claim", "title", title, "facts", Objects.requireNonNullElse(matter, ""), "region", region,
                "category", Objects.requireNonNullElse(category, ""), "key", UUID.randomUUID().toString(), "version", Integer.toString(version))), List.of());
    }

    /** @param what tells one thing that is taken in from another */
    ModelAndView take(Actor actor, String what, MultiValueMap<String, String> sent, Supplier<From> from, Function<BatchPetition, Optional<Receipt>> how) {
        var form = Typed.of(sent);
        try {
            return form.step() == null ? new ModelAndView("console/record/receipt", Map.of("receipt", taken(actor, what, form, how), "title", form.value("title")), HttpStatus.CREATED)
                    : page(from.get(), HttpStatus.OK, "place".equals(form.step()) ? places.lookedUp(form) : form, List.of());
        } catch (InvalidInput invalid) {
            return page(from.get(), HttpStatus.BAD_REQUEST, form, invalid.faults().stream().map(TakenInForm::onThePage).toList());
        } catch (Idempotency.KeyReused reused) {
            return page(from.get(), HttpStatus.CONFLICT, form.with("key", UUID.randomUUID().toString()), List.of(new FieldFault("title", Words.of("console.record.sent-before"))));
        }
    }

    private Receipt taken(Actor actor, String what, Typed form, Function<BatchPetition, Optional<Receipt>> how) {
        var order = RecordForm.added(form);
        if (form.value("key").isEmpty()) {
            return how.apply(order).orElseThrow(Unknown::new);
        }
        var key = idempotency.key("console/" + actor.account() + ' ' + what, form.value("key"), form.values().toString().getBytes(StandardCharsets.UTF_8));
        var answer = idempotency.earlier(key).orElseGet(() -> idempotency.once(key, () -> JSON.writeValueAsBytes(how.apply(order).orElseThrow(Unknown::new))));
        return JSON.readValue(answer.bytes(), Receipt.class);
    }

    private static FieldFault onThePage(FieldFault fault) {
        return fault.field().equals("petitioner.address") ? new FieldFault("address", fault.words()) : fault;
    }

    private ModelAndView page(From from, HttpStatus status, Typed form, List<FieldFault> faults) {
        return new ModelAndView("console/reception/petition", Map.of("from", from, "sheet", new Sheet(form.values(), faults), "regions", places.around(form.value("region"))), status);
    }
}
