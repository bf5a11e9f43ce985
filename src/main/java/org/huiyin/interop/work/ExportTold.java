package org.huiyin.interop.work;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.huiyin.petition.work.ListFile;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/** {@code state}: waiting, running, done or failed; {@code rows}: written so far; {@code cut}: there were more than a file holds. Times are real ones. */
record ExportTold(String id, String state, String format, int rows, boolean cut, OffsetDateTime askedAt, @Nullable OffsetDateTime endedAt, @Nullable String file, ListWish list) {

    static ExportTold of(ListFile file) {
        return new ExportTold(Long.toString(file.id()), file.state().name().toLowerCase(Locale.ROOT), file.format().code(), file.rows(), file.cut(), at(file.askedAt()),
                file.endedAt() == null ? null : at(file.endedAt()), file.ready() ? "/api/v1/staff/exports/" + file.id() + "/file" : null, ListWish.of(file.asked()));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, LegalTime.ZONE);
    }
}
