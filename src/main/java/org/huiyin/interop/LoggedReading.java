package org.huiyin.interop;

import java.time.OffsetDateTime;
import org.huiyin.access.reading.Reading;
import org.jspecify.annotations.Nullable;

/** {@code what}: the kind of reading; {@code about}: which paper, or the filters of a search; {@code words}: whether a search was for words, which nobody can read here. */
record LoggedReading(long id, OffsetDateTime at, String account, @Nullable String unit, @Nullable String number, String what, @Nullable String about, @Nullable String reason,
        boolean words, @Nullable Integer shown, @Nullable String fromAddress) {

    static LoggedReading of(Reading r) {
        return new LoggedReading(r.id(), PetitionBodies.offset(r.at()), r.account(), r.unit(), r.number(), r.what(), r.about(), r.reason(), r.words(), r.shown(), r.fromAddress());
    }
}
