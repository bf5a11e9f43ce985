package org.huiyin.hardening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of the list: versions of one library that must not be used, why, and what to use instead. */
record KnownBad(String library, List<Range> ranges, String advisory, String remedy) {

    private static final Pattern RANGE = Pattern.compile("\\[([^,]+),([^)]+)\\)");

    /** From this version on, up to but without that one. */
    record Range(String from, String to) {
        boolean holds(String version) {
            return compare(from, version) <= 0 && compare(version, to) < 0;
        }
    }

    static KnownBad of(String line) {
        var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        var ranges = Arrays.stream(parts.get(1).split(";")).map(range -> {
            var found = RANGE.matcher(range.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException(line);
            }
            return new Range(found.group(1), found.group(2));
        }).toList();
        return new KnownBad(parts.get(0), ranges, parts.get(2), parts.get(3));
    }

    /** What is wrong with a jar in a repository laid out as Maven's, nothing if it is another library or version. */
    Optional<String> foundIn(String jar) {
        var names = library.split(":");
        var place = Pattern.compile("/" + Pattern.quote(names[0].replace('.', '/') + "/" + names[1]) + "/([^/]+)/[^/]+\\.jar$").matcher(jar);
        return place.find() && ranges.stream().anyMatch(range -> range.holds(place.group(1))) ? Optional.of(library + ":" + place.group(1) + " has " + advisory + "; use " + remedy) : Optional.empty();
    }

    /** Numbers by value, words before nothing ({@code 2.0-rc1} is older than {@code 2.0}), but for those that mean a finished version. */
    static int compare(String one, String other) {
        var a = pieces(one);
        var b = pieces(other);
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int order = order(i < a.size() ? a.get(i) : "", i < b.size() ? b.get(i) : "");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> pieces(String version) {
        return Arrays.stream(version.toLowerCase(java.util.Locale.ROOT).replaceAll("[.-](final|release|ga|jre|android)$", "").split("[.-]|(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)")).toList();
    }

    private static int order(String one, String other) {
        boolean number = (one + "0").matches("\\d+") && (other + "0").matches("\\d+");
        if (number) {
            return Long.compare(one.isEmpty() ? 0 : Long.parseLong(one), other.isEmpty() ? 0 : Long.parseLong(other));
        }
        int rank = Integer.compare(rank(one), rank(other));
        return rank == 0 ? one.compareTo(other) : rank;
    }

    private static int rank(String piece) {
        return piece.isEmpty() ? 1 : piece.matches("\\d+") ? 2 : 0;
    }
}
