package org.huiyin.notice;

import java.time.Instant;
import java.util.List;

/**
 * A headed list on plain paper: what lies in the copy of a file, or what to know of a place.
 *
 * @param made who made it and when
 * @param at   when, by the legal clock
 * @param dense in small type, where it must stay on few pages
 */
public record FileIndex(String title, String number, String made, List<Part> parts, Instant at, boolean dense) {

    public FileIndex(String title, String number, String made, List<Part> parts, Instant at) {
        this(title, number, made, parts, at, false);
    }

    /** A headed list; of each line what it is, and what it says. */
    public record Part(String heading, List<Line> lines) {}

    public record Line(String label, String text) {}
}
