package org.huiyin.reception.visit;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a round through a village.
 *
 * @param key      made where it is written; the same key is the same note, however often it is sent
 * @param region   code of a town or village, or its name where that is certain within the own region
 * @param heardOn  today where nothing is said
 * @param category code of what it is about
 */
public record VisitNoteOrder(@Nullable UUID key, @Nullable String region, @Nullable LocalDate heardOn, @Nullable String category, @Nullable String text) {

    static final int LONGEST = 400;
    /** How long ago it may have been heard; a phone may have been without a network for a while. */
    private static final int DAYS = 60;
    /** A phone number, an identity number, a number plate of digits: by these somebody could be found. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(1\\d{10}|\\d{17}[\\dXx])(?!\\d)");

    Checks checks(LocalDate today, boolean known) {
        return new Checks().present("key", key).required("region", region, 100).that(region == null || region.isBlank() || known, "region", "reception.visit.no-place")
                .required("text", text, LONGEST).that(text == null || !NUMBER.matcher(text).find(), "text", "reception.visit.no-numbers")
                .notAfter("heardOn", heardOn, today).notBefore("heardOn", heardOn, today.minusDays(DAYS)).optional("category", category, 20);
    }
}
