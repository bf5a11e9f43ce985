package org.huiyin.console.reception;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.huiyin.reception.duty.Every;
import org.huiyin.reception.duty.KeepLeaders;
import org.huiyin.reception.duty.NameDelegate;
import org.huiyin.reception.duty.PlaceDuty;
import org.huiyin.reception.duty.PlanDuty;
import org.huiyin.reception.duty.StandIn;
import org.huiyin.reception.duty.SwapDuty;
import org.huiyin.runtime.Coded;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What was typed on the pages of duties. */
record DutyForm(Map<String, String> sent) {

    KeepLeaders.Newcomer newcomer() {
        return new KeepLeaders.Newcomer(text("post"), text("name"), day("since"));
    }

    KeepLeaders.Days days() {
        return new KeepLeaders.Days(day("from"), day("to"), text("why"));
    }

    NameDelegate.DelegateOrder delegate() {
        return new NameDelegate.DelegateOrder(id("leader"), text("account"), day("from"), day("until"));
    }

    @Nullable LocalDate until() {
        return day("until");
    }

    PlanDuty.RuleOrder rule() {
        return new PlanDuty.RuleOrder(Coded.named(Every.class, text("every")).orElse(null), "true".equals(text("daily")),
                text("dayOfMonth").isEmpty() ? null : number("dayOfMonth"));
    }

    SwapDuty.Swap swap() {
        return new SwapDuty.Swap(version(), id("leader"), day("day"), text("why"));
    }

    PlaceDuty.Whereto whereto() {
        return new PlaceDuty.Whereto(version(), text("region"), text("words"));
    }

    StandIn.Reason reason() {
        return new StandIn.Reason(version(), text("why"));
    }

    @Nullable Long id(String field) {
        return text(field).matches("\\d{1,18}") ? Long.valueOf(text(field)) : null;
    }

    private @Nullable Integer version() {
        return text("version").isEmpty() ? null : number("version");
    }

    /** @throws InvalidInput on {@code year} if none is said or it cannot be read */
    int year() {
        return number("year");
    }

    String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private int number(String field) {
        if (!text(field).matches("\\d{1,9}")) {
            throw InvalidInput.of(field, "runtime.wrong-kind");
        }
        return Integer.parseInt(text(field));
    }

    private @Nullable LocalDate day(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(field, "console.receptions.no-day");
        }
    }
}
