package org.huiyin.reception.train;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A trip's number taken apart: whose desk, and the order of its calls. */
record TripNumber(long desk, int seq) {

    private static final Pattern FORM = Pattern.compile("T(\\d{1,18})-(\\d{1,9})");

    /** What somebody typed, as it was meant. */
    static Optional<TripNumber> of(String typed) {
        return Optional.of(FORM.matcher(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT))).filter(found -> found.matches())
                .map(found -> new TripNumber(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2))));
    }

    @Override
    public String toString() {
        return "T" + desk + '-' + seq;
    }
}
