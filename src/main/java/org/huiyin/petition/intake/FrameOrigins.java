package org.huiyin.petition.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huiyin.runtime.Checks;

/** Sites that may show the entry to a theme, as origins: scheme, name and port. */
final class FrameOrigins {

    static final int MOST = 20;
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:\\d{1,5})?");

    private FrameOrigins() {}

    /** As somebody typed or pasted them: a slash at the end, capitals and doubles do no harm. */
    static List<String> of(List<String> typed) {
        return typed.stream().flatMap(text -> Arrays.stream(text.split("[\\s,\\uFF0C\\u3001]+"))).map(origin -> origin.toLowerCase(Locale.ROOT).replaceFirst("/$", "")).filter(origin -> !origin.isEmpty())
                .distinct().toList();
    }

    static Checks check(Checks checks, List<String> origins) {
        return checks.that(origins.size() <= MOST, "origins", "petition.theme.origins.many", MOST)
                .that(origins.stream().allMatch(origin -> ORIGIN.matcher(origin).matches()), "origins", "petition.theme.origins");
    }
}
