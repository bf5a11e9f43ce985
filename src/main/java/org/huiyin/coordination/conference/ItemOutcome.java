package org.huiyin.coordination.conference;

/** What was said of an item, in short, and what was decided; kept sealed. */
public record ItemOutcome(String discussion, String decision) {

    static final ItemOutcome NONE = new ItemOutcome("", "");
}
