package org.huiyin.interop.messages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;

/**
 * What somebody typed behind {@code import messages}.
 *
 * @param live   make the messages petitions of today
 * @param answer and take each as far as its source took it
 * @param region where a message belongs that names no place
 */
record ImportOrder(List<Path> files, boolean live, boolean answer, String region, Locale language) {

    private static final String DEFAULT_REGION = "330726";

    /** @throws InvalidInput field {@code usage} */
    static ImportOrder of(List<String> words) {
        if (words.size() < 2 || !words.get(1).equals("messages")) {
            throw InvalidInput.of("usage", "interop.import.usage");
        }
        var order = new ImportOrder(new ArrayList<>(), false, false, DEFAULT_REGION, Texts.CHINESE);
        for (var rest = words.subList(2, words.size()).iterator(); rest.hasNext();) {
            order = order.with(rest.next(), rest);
        }
        if (order.files.isEmpty()) {
            throw InvalidInput.of("usage", "interop.import.usage");
        }
        if (order.answer && !order.live) {
            throw InvalidInput.of("usage", "interop.import.answer-needs-live");
        }
        return order;
    }

    private ImportOrder with(String word, Iterator<String> rest) {
        if (!word.startsWith("--")) {
            files.add(Path.of(word));
            return this;
        }
        var at = word.indexOf('=');
        var option = at < 0 ? word : word.substring(0, at);
        return switch (option) {
            case "--live" -> new ImportOrder(files, true, answer, region, language);
            case "--answer" -> new ImportOrder(files, live, true, region, language);
            case "--region" -> new ImportOrder(files, live, answer, value(word, at, rest), language);
            case "--lang" -> new ImportOrder(files, live, answer, region, language(value(word, at, rest)));
            default -> throw InvalidInput.of("usage", "interop.import.unknown-option", option);
        };
    }

    private static String value(String word, int equals, Iterator<String> rest) {
        if (equals < 0 && !rest.hasNext()) {
            throw InvalidInput.of("usage", "interop.import.option-without-value", word);
        }
        return equals < 0 ? rest.next() : word.substring(equals + 1);
    }

    private static Locale language(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "zh", "zh-cn" -> Texts.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw InvalidInput.of("usage", "interop.import.unknown-option", "--lang=" + tag);
        };
    }
}
