package org.huiyin.reception.video;

import java.util.Arrays;
import java.util.Objects;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.reception.hall.TalkResult;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param result   solved, handed-over, explained or legal-path
 * @param summary  what they want, in their own words
 * @param answer   what was answered or promised
 * @param promised what is handed over; as the next three, asked for where the result is handed-over
 * @param leader   who promised it, post and name
 * @param unit     id of the unit that has to keep it
 */
public record RecordOrder(@Nullable String result, @Nullable String summary, @Nullable String answer, @Nullable String promised, @Nullable String leader, @Nullable String unit, @Nullable Colour colour) {

    public RecordOrder {
        result = VisitOrder.said(result);
        summary = VisitOrder.said(summary);
        answer = VisitOrder.said(answer);
        promised = VisitOrder.said(promised);
        leader = VisitOrder.said(leader);
        unit = VisitOrder.said(unit);
    }

    VisitNotes notes() {
        return new VisitNotes(Objects.requireNonNull(summary), Objects.requireNonNull(answer));
    }

    HandOverOrder promise() {
        return new HandOverOrder(promised, leader, null, null, unit, colour);
    }

    Checks checks() {
        var checks = new Checks().required("result", result, 20).oneOf("result", result, Arrays.stream(TalkResult.values()).map(TalkResult::code).toList()).required("summary", summary, 2000)
                .required("answer", answer, 2000);
        return TalkResult.HANDED_OVER.code().equals(result) ? checks.required("promised", promised, 1000).required("leader", leader, 100).required("unit", unit, 100).present("colour", colour) : checks;
    }
}
