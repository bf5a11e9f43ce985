package org.huiyin.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One step of a course, as {@code courses.csv} writes it: {@code assign+2/40}.
 *
 * @param days   calendar days after the petition came; moved to the next working day where it falls on a rest day
 * @param detail what the deed needs beside the words of its tale: the route, or a number of days; else empty
 */
record Step(Deed deed, int days, String detail) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)\\+(\\d+)(?:/(.+))?");

    /** Every course by its name. */
    static Map<String, List<Step>> courses() {
        return DemoFile.rows("courses.csv").stream().collect(Collectors.toMap(row -> row.get("course"),
                row -> Arrays.stream(row.get("steps").split(" ")).filter(text -> !text.isEmpty()).map(Step::of).toList()));
    }

    private static Step of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("no step: " + text);
        }
        return new Step(Deed.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(parts.group(2)), parts.group(3) == null ? "" : parts.group(3));
    }
}
