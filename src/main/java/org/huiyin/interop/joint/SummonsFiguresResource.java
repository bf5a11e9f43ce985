package org.huiyin.interop.joint;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.joint.SummonsFigures;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From the call until somebody came, counted for units. */
@RestController
class SummonsFiguresResource {

    private final SummonsFigures figures;

    SummonsFiguresResource(SummonsFigures figures) {
        this.figures = figures;
    }

    /** {@code month}: as 2026-01. {@code first}: from the call until the first came, on average in minutes. */
    record MonthOfSummons(String month, int summonses, @Nullable Integer first, List<SummonsFigures.UnitArrivals> units) {}

    @GetMapping("/api/v1/staff/summons/figures")
    MonthOfSummons month(Actor actor, @RequestParam(defaultValue = "") String month) {
        NoRight.unless(actor, Right.SUMMON);
        var found = figures.of(actor, read(month));
        return new MonthOfSummons(found.month().toString(), found.summonses(), found.first(), found.units());
    }

    private static YearMonth read(String typed) {
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeException e) {
            throw InvalidInput.of("month", "interop.month");
        }
    }
}
