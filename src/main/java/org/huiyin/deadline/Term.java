package org.huiyin.deadline;

import java.util.Arrays;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** The clocks of a petition. Length, day kind and article of each stand in the law profile. */
public enum Term {
    C1_ROUTE, C2_NOTICE, C3_OBJECT, C4_HANDLE, C4X_EXTEND, C5_REVIEW_REQ, C6_REVIEW, C7_REREVIEW_REQ, C8_REREVIEW,
    C9_ASSIGN, C10_SUGGEST, C11_EVAL, C12_SIMPLE_ACCEPT, C13_SIMPLE_ANSWER, C14_COLOUR, C15_EXECUTE, C16_LEGAL_DUTY,
    C17_ACCUSER_ACCEPT, C18_ACCUSER_RESULT, C19_PASS_ON, C20_JURISDICTION, C21_REDO, C22_PART;

    /**
     * The term of that name.
     *
     * @throws InvalidInput on field {@code term} if it is missing or unknown
     */
    public static Term named(@Nullable String name) {
        return Arrays.stream(values()).filter(term -> term.name().equals(name)).findFirst()
                .orElseThrow(() -> InvalidInput.of("term", "deadline.error.term"));
    }

    /** What people call it. */
    public Words words() {
        return Words.of("deadline.term." + name());
    }

    /** Three-colour follow-up counts the day of hand-over as day 1; every statutory term leaves its first day out (Civil Code 201). */
    boolean countsFirstDay() {
        return this == C14_COLOUR;
    }
}
