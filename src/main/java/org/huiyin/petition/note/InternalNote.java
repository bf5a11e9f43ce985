package org.huiyin.petition.note;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something said among those who work on a case; the petitioner never reads it. */
public record InternalNote(long id, Instant at, String author, @Nullable String unit, String text) {

    /** The same with other words, as where names are masked. */
    public InternalNote saying(String other) {
        return new InternalNote(id, at, author, unit, other);
    }
}
