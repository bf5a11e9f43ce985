package org.huiyin.console.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.reception.followup.PassPromises;
import org.huiyin.reception.followup.Recolour;
import org.huiyin.reception.followup.ReportBack;
import org.huiyin.reception.followup.VerifyFollowUp;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What was typed on the pages of promises. */
record FollowUpForm(Map<String, String> sent) {

    HandOverOrder order() {
        return new HandOverOrder(text("promised"), text("leader"), text("chain"), text("chainAccount"), text("unit"), Colour.named(text("colour")).orElse(null));
    }

    ReportBack.Report report() {
        return new ReportBack.Report(version(), text("settled").isEmpty() ? null : (Boolean) "true".equals(text("settled")), text("done"), text("told"));
    }

    VerifyFollowUp.Finding finding() {
        return new VerifyFollowUp.Finding(version(), text("note"), text("told"));
    }

    Recolour.Wish wish() {
        return new Recolour.Wish(version(), Colour.named(text("colour")).orElse(null), text("why"));
    }

    PassPromises.Change change() {
        return new PassPromises.Change(text("from"), text("to"), text("account"));
    }

    /** @throws InvalidInput naming a day that cannot be read */
    PassPromises.Signatures signatures() {
        return new PassPromises.Signatures(day("fromSigned"), day("toSigned"));
    }

    String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private @Nullable Integer version() {
        return text("version").matches("\\d{1,9}") ? Integer.valueOf(text("version")) : null;
    }

    /** @throws InvalidInput if it cannot be read */
    @Nullable LocalDate day(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeException e) {
            throw InvalidInput.of(field, "console.receptions.no-day");
        }
    }
}
