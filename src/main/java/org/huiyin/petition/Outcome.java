package org.huiyin.petition;

import java.util.List;
import org.huiyin.runtime.Words;

/** What came of an attempt to change a petition. An expected refusal is a value, with the article that demands it. */
public sealed interface Outcome {

    /** Done: the new status and version, and the types of the events written. */
    record Done(String number, Status status, int version, List<String> events) implements Outcome {}

    /**
     * Not allowed now.
     *
     * @param code    stable reason for machines, e.g. {@code already-extended}
     * @param article the article that says so; empty where only the order of work does
     */
    record Refused(String code, String article, Words words) implements Outcome {}

    /** The petition has changed since the caller looked; {@code version} is the present one. */
    record Stale(int version) implements Outcome {}

    /** The caller did not say which version was looked at. */
    record Unconditional() implements Outcome {}

    /** No such petition, or none that this caller may know of: both look alike. */
    record Unknown() implements Outcome {}
}
