package org.huiyin.coordination.conference;

/** What an item is about; kept sealed. */
public record ItemSaid(String title, String description) {

    static final ItemSaid GONE = new ItemSaid("", "");
}
