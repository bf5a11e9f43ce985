package org.huiyin.petition.readiness;

import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a new house needs.
 *
 * @param state done, lacking, or to be looked at by a person since the house cannot tell
 * @param count what the sentence about it counts
 * @param about the organisation or the region that it is about; {@code null} where it is about the whole house
 */
public record Need(String code, State state, int count, @Nullable String about) {

    /** How it stands. */
    public enum State { DONE, LACKING, LOOK }

    /** What it is called. */
    public Words words() {
        return Words.of("petition.readiness." + code);
    }

    /** What it is for, or how far it has come. */
    public Words what() {
        return Words.of("petition.readiness." + code + ".what", Integer.toString(count));
    }

    static Need of(String code, boolean done, int count, @Nullable String about) {
        return new Need(code, done ? State.DONE : State.LACKING, count, about);
    }
}
