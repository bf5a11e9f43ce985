package org.huiyin.notice;

import java.time.Instant;
import java.util.List;

/**
 * What lies in the copy of a file, as it is printed in front of it.
 *
 * @param made who made it and when
 * @param at   when, by the legal clock
 */
public record FileIndex(String title, String number, String made, List<Part> parts, Instant at) {

    /** A headed list; of each line what it is, and what it says. */
    public record Part(String heading, List<Line> lines) {}

    public record Line(String label, String text) {}
}
