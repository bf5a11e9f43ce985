package org.huiyin.petition.work;

import org.springframework.stereotype.Component;

/** Writes every list that waits, without waiting for the timer. */
@Component
public class ListWriter {

    private final WriteListFiles lists;

    ListWriter(WriteListFiles lists) {
        this.lists = lists;
    }

    public void all() {
        while (lists.step()) {
            // until nothing waits
        }
    }
}
