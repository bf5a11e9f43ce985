package org.huiyin.console;

import org.huiyin.petition.Action;
import org.jspecify.annotations.Nullable;

/** The field of a form that a text of the unit goes into: what the petitioner will read, or the first long text that is asked for by an act that tells the petitioner something. */
final class ReplyField {

    private ReplyField() {}

    static @Nullable String of(Action act, Typed form) {
        return switch (act) {
            case DRAFT -> form.value("kind").equals("opinion") ? "claims[0].opinion" : "body";
            case ISSUE_OPINION -> "claims[0].opinion";
            case EXTEND -> "reason";
            case JOIN, RECUSE, APPOINT_HANDLER, RETURN_DRAFT, RECOMPUTE, CORRECT_ACCUSED -> null;
            default -> Asks.of(act).stream().filter(ask -> ask.kind() == AskKind.AREA).map(Ask::field).findFirst().orElse(null);
        };
    }
}
