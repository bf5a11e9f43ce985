package org.huiyin.interop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.huiyin.access.absence.Deputy;
import org.huiyin.access.absence.EndDeputy;
import org.huiyin.access.absence.ListDeputies;
import org.huiyin.access.absence.NameDeputy;
import org.huiyin.actor.Actor;
import org.huiyin.interop.once.Once;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom in the caller's unit. */
@RestController
@RequestMapping("/api/v1/staff/deputies")
class DeputiesResource {

    /** {@code absent} may be left out: the caller. Days are legal days, both included. */
    record NewDeputy(@Nullable String absent, @Nullable String deputy, @Nullable String firstDay, @Nullable String lastDay) {}

    record DeputyView(long id, String absent, String deputy, LocalDate firstDay, LocalDate lastDay, String standing, String namedBy, @Nullable String endedBy) {}

    private final ListDeputies listing;
    private final NameDeputy naming;
    private final EndDeputy ending;
    private final LegalTime time;

    DeputiesResource(ListDeputies listing, NameDeputy naming, EndDeputy ending, LegalTime time) {
        this.listing = listing;
        this.naming = naming;
        this.ending = ending;
        this.time = time;
    }

    @GetMapping
    Items<DeputyView> list(Actor actor, @RequestParam(required = false) @Nullable Long after, @RequestParam(defaultValue = "50") int limit) {
        var rows = listing.list(actor, after == null ? Long.MAX_VALUE : after, Math.clamp(limit, 1, 200));
        return new Items<>(rows.stream().map(this::view).toList(), rows.size() < Math.clamp(limit, 1, 200) ? null : Long.toString(rows.getLast().id()));
    }

    private DeputyView view(Deputy deputy) {
        return new DeputyView(deputy.id(), deputy.absent(), deputy.deputy(), deputy.firstDay(), deputy.lastDay(), deputy.standing(time.today()), deputy.namedBy(), deputy.endedBy());
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    void name(Actor actor, @RequestBody NewDeputy body) {
        naming.name(actor, new NameDeputy.Naming(body.absent(), body.deputy(), day(body.firstDay()), day(body.lastDay())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable String id) {
        ending.end(actor, id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
