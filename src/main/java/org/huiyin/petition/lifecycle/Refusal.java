package org.huiyin.petition.lifecycle;

import org.huiyin.petition.Outcome;
import org.huiyin.runtime.Words;

/** Carries a refusal out of a decision; the door turns it into the outcome. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Outcome.Refused refused;

    public Refusal(Outcome.Refused refused) {
        super(refused.code(), null, false, false);
        this.refused = refused;
    }

    /** A refusal whose words are the message {@code petition.refused.<code>}. */
    public static Outcome.Refused because(String code, String article, Object... args) {
        return new Outcome.Refused(code, article, Words.of("petition.refused." + code, args));
    }

    Outcome.Refused refused() {
        return refused;
    }
}
