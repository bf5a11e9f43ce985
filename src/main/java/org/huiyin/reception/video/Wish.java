package org.huiyin.reception.video;

import java.util.List;
import org.huiyin.reception.batch.Said;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what about; kept sealed.
 *
 * @param title  in a line
 * @param times  when it would suit them, in their words
 * @param speaks how they like to speak: mandarin, dialect, english or sign
 */
public record Wish(String name, String phone, String title, @Nullable String matter, @Nullable String times, String speaks) {

    /** What is left once it was given up. */
    static final Wish GONE = new Wish("", "", "", null, null, VisitOrder.SPEAKS.getFirst());

    /** The same as a registration says it. */
    Said said() {
        return new Said(name, phone.isEmpty() ? null : phone, null, List.of(), title, matter);
    }
}
