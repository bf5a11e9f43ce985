package org.huiyin.petition.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that a reply text may name, each filled in from the case; one that the case has nothing for stays as it is, to be seen. */
public final class TextFields {

    /** Number, title, place and category of the matter, when it was received, by when it is to be answered, today, the own unit and its phone. */
    public static final List<String> NAMES = List.of("number", "title", "place", "category", "received", "due", "today", "unit", "phone");

    private static final Pattern FIELD = Pattern.compile("\\[([^\\[\\]\\s]{1,40})]");

    private TextFields() {}

    /** The first field that there is not, if any. */
    static Optional<String> unknown(String body) {
        return FIELD.matcher(body).results().map(found -> found.group(1)).filter(name -> !NAMES.contains(name)).findFirst();
    }

    public static String fill(String body, Map<String, String> values) {
        return FIELD.matcher(body).replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
