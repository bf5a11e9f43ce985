package org.huiyin.interop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.interop.ErasureResource.Cause;
import org.huiyin.interop.ErasureResource.Confirmation;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.retention.DueYear;
import org.huiyin.petition.retention.GiveUpYear;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What was kept beside petitions and is over, by the year in which it ended, and giving a year up by two. */
@RestController
class GivenUpYearResource {

    record YearRow(int year, Map<String, Integer> things, @Nullable String proposedBy, @Nullable OffsetDateTime proposedAt, @Nullable String reason, boolean consented) {

        static YearRow of(DueYear one) {
            var proposal = one.proposal();
            return proposal == null ? new YearRow(one.year(), one.things(), null, null, null, one.given())
                    : new YearRow(one.year(), one.things(), proposal.by(), PetitionBodies.offset(proposal.at()), proposal.reason(), one.given());
        }
    }

    record YearRows(List<YearRow> items) {}

    private final GiveUpYear years;

    GivenUpYearResource(GiveUpYear years) {
        this.years = years;
    }

    @GetMapping("/api/v1/staff/erasures/years")
    YearRows list(Actor actor) {
        return new YearRows(years.list(actor).stream().map(YearRow::of).toList());
    }

    @PostMapping("/api/v1/staff/erasures/years/{year}")
    @Once
    @Reads(Cause.class)
    YearRow propose(Actor actor, @PathVariable int year, @RequestBody(required = false) byte @Nullable [] body) {
        return YearRow.of(years.propose(actor, year, new JsonFacts(() -> Bodies.tree(body)).as(Cause.class).reason()));
    }

    @DeleteMapping("/api/v1/staff/erasures/years/{year}")
    YearRow withdraw(Actor actor, @PathVariable int year) {
        return YearRow.of(years.withdraw(actor, year));
    }

    @PostMapping("/api/v1/staff/erasures/years/{year}/consent")
    @Once
    @Reads(Confirmation.class)
    YearRow consent(Actor actor, @PathVariable int year, @RequestBody(required = false) byte @Nullable [] body) {
        return YearRow.of(years.consent(actor, year, new JsonFacts(() -> Bodies.tree(body)).as(Confirmation.class).confirm()));
    }
}
