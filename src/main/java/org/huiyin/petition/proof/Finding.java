package org.huiyin.petition.proof;

import java.util.Locale;
import org.huiyin.runtime.Words;

/** What one step of checking a receipt found. */
public record Finding(Step step, Verdict verdict, Words words) {

    /** The steps, in the order in which each builds on the one before. */
    public enum Step {
        /** The words are those that were committed. */
        WORDS,
        /** The event is the one that was hashed. */
        EVENT,
        /** The hash stands in the seal. */
        SEALED,
        /** The seal is signed by the key that it names. */
        SIGNED,
        /** The house publishes that seal, and it follows on the one before. */
        PUBLISHED
    }

    public enum Verdict {
        HOLDS, BROKEN,
        /** There is nothing to check yet. */
        OPEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding of(Step step, boolean holds, Object... told) {
        return of(step, holds ? Verdict.HOLDS : Verdict.BROKEN, told);
    }

    static Finding of(Step step, Verdict verdict, Object... told) {
        return new Finding(step, verdict, Words.of("petition.proof." + step.name().toLowerCase(Locale.ROOT) + '.' + verdict.code(), told));
    }
}
