package org.huiyin.reception.batch;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A batch's number taken apart: the day, and in which order it registered. */
record BatchNumber(long reception, int seq) {

    private static final Pattern FORM = Pattern.compile("R(\\d{1,18})-(\\d{1,9})");

    /** What somebody typed, as it was meant. */
    static Optional<BatchNumber> of(String typed) {
        return Optional.of(FORM.matcher(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT))).filter(found -> found.matches())
                .map(found -> new BatchNumber(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2))));
    }
}
