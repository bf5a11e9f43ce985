package org.huiyin.deadline;

/** The same line of two law profiles. */
public record LawPair(LawLine one, LawLine other) {

    public boolean differs() {
        return !one.says().equals(other.says());
    }
}
