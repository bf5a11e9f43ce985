package org.huiyin.reception.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The text of a promise that is public or is to be.
 *
 * @param words      as they were written last
 * @param draftedBy  account of whoever wrote them; somebody else releases them
 * @param number     under which it is public; {@code null} until it is released
 * @param standing   the words that are public; {@code null} until they are released
 * @param version    moved by each change
 */
public record Disclosure(PublicPromiseWords words, String draftedBy, Instant draftedAt, @Nullable String number, @Nullable PublicPromiseWords standing, @Nullable Instant releasedAt, int version) {

    /** Whether something was written that nobody released yet. */
    public boolean waits() {
        return !words.equals(standing);
    }
}
