package org.huiyin.interop.open;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.reception.disclosure.PublicPromise;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/** What anybody may read of a promise of a reception day. {@code kept}: in the word of those to whom it was made. */
record OpenPromise(String number, String address, long reception, String unit, String unitName, String region, String regionName, @Nullable String category, String promised, String result, String colour,
        LocalDate promisedOn, LocalDate due, LocalDate settledOn, boolean inTime, @Nullable String kept, OffsetDateTime publishedAt) {

    static OpenPromise of(PublicPromise p, OpenNames names, String house) {
        var kept = p.word();
        return new OpenPromise(p.number(), house + "/open/promises/" + p.number(), p.reception(), p.unit(), names.unit(p.unit()), p.place(), names.place(p.place()), p.category(), p.words(), p.result(), p.colour().code(),
                p.promised(), p.due(), p.settled(), p.inTime(), kept == null ? null : kept.code(), p.releasedAt().atZone(LegalTime.ZONE).toOffsetDateTime());
    }
}
