package org.huiyin.petition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a petition; the rows of domain table 5.1 that this release carries. */
public enum Action {
    CLASSIFY, FORWARD, ASSIGN, OBJECT, UPHOLD_OBJECTION, REJECT_OBJECTION, ACCEPT, RECORD_INTERVIEW, EXTEND, DRAFT,
    SUBMIT_FOR_SIGNATURE, RETURN_DRAFT, ISSUE_OPINION, DELIVER, EXECUTE, CLOSE, WITHDRAW, SUPPLEMENT,
    /** Only the house takes it: the answer of the past that comes with an imported petition. */
    IMPORT_REPLY;

    /** The name in addresses: {@code record-interview}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Action> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
    }
}
