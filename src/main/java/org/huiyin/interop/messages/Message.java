package org.huiyin.interop.messages;

import java.time.Instant;
import org.huiyin.petition.PetitionClass;
import org.jspecify.annotations.Nullable;

/**
 * A message as its source tells it, fitted to what a petition holds.
 *
 * @param source id that no other message of any source bears: {@code leader-board/17167343}
 */
record Message(long line, String source, Instant written, PetitionClass petitionClass, @Nullable String category, String title, String text,
        Place place, @Nullable Answer answer, @Nullable Writer writer) {

    /** Whoever wrote it, where a file says so that came to us to be dealt with. */
    record Writer(String name, @Nullable String phone, @Nullable String address) {}

    /** The place as the source's columns name it; all blank where it has no such columns. */
    record Place(String province, String city, String county) {
        boolean given() {
            return !province.isEmpty() || !city.isEmpty() || !county.isEmpty();
        }
    }

    /** What the source's authority answered, and when, if that can be read. */
    record Answer(String text, @Nullable Instant at) {}
}
