package org.huiyin.reception.tray;

import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What is laid before a leader.
 *
 * @param leader   the account
 * @param petition number of a petition in the own sight; nothing for a letter that is none
 * @param title    in a line
 * @param text     what the leader is to read
 * @param unit     id of the unit that is proposed for it
 */
public record LetterOrder(@Nullable String leader, @Nullable String petition, @Nullable String title, @Nullable String text, @Nullable String unit) {

    public LetterOrder {
        leader = said(leader);
        petition = said(petition);
        title = said(title);
        text = said(text);
        unit = said(unit);
    }

    Checks checks() {
        return new Checks().required("leader", leader, 100).optional("petition", petition, 40).required("title", title, 100).required("text", text, 4000).optional("unit", unit, 100);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
