package org.huiyin.console;

import org.huiyin.petition.Action;
import org.jspecify.annotations.Nullable;

/** The field of a form that a text of the unit goes into: what others will read. Neither a word for colleagues nor what a petitioner's own paper says. */
final class ReplyField {

    private ReplyField() {}

    static @Nullable String of(Action act, Typed form) {
        return switch (act) {
            case DRAFT -> form.value("kind").equals("opinion") ? "claims[0].opinion" : "body";
            case ISSUE_OPINION -> "claims[0].opinion";
            case EXTEND -> "reason";
            case WITHDRAW, SUPPLEMENT, ANSWER, RATE, REQUEST_REVIEW, REQUEST_REREVIEW, RECUSE, RETURN_DRAFT, RECOMPUTE, CORRECT_ACCUSED, REPORT_URGENT -> null;
            default -> Asks.of(act).stream().filter(ask -> ask.kind() == AskKind.AREA && !ask.forColleagues()).map(Ask::field).findFirst().orElse(null);
        };
    }
}
