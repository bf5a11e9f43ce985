package org.huiyin.notice.message;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Puts a message into a provider's own form: all at once, so that a text that holds a mark of the form stays as it is. */
final class Filled {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern MARK = Pattern.compile("\\{(to|subject|text)}");

    private Filled() {}

    static String in(String form, Message message, UnaryOperator<String> escaped) {
        return MARK.matcher(form).replaceAll(mark -> Matcher.quoteReplacement(escaped.apply(switch (mark.group(1)) {
            case "to" -> message.to();
            case "subject" -> message.subject();
            default -> message.text();
        })));
    }

    static String json(String value) {
        var quoted = JSON.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }
}
