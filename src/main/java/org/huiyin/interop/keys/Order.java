package org.huiyin.interop.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;

/**
 * What somebody typed behind {@code keys}.
 *
 * @param key of {@code retire} only
 */
record Order(What what, int key, Locale language) {

    enum What { LIST, ROTATE, RENEW_MASTER, RETIRE }

    /** @throws InvalidInput field {@code usage} */
    static Order of(List<String> words) {
        var language = Texts.CHINESE;
        var plain = new ArrayList<String>();
        for (var word : words.subList(1, words.size())) {
            switch (word.toLowerCase(Locale.ROOT)) {
                case "--lang=zh", "--lang=zh-cn" -> language = Texts.CHINESE;
                case "--lang=en" -> language = Locale.ENGLISH;
                // a setting of the house, as --huiyin.data=…
                case String setting when setting.matches("--[a-z-]+\\..+") -> { }
                default -> plain.add(word);
            }
        }
        return switch (String.join(" ", plain)) {
            case "", "list" -> new Order(What.LIST, 0, language);
            case "rotate" -> new Order(What.ROTATE, 0, language);
            case "renew-master" -> new Order(What.RENEW_MASTER, 0, language);
            case String given when given.matches("retire [0-9a-f]{8}") -> new Order(What.RETIRE, Integer.parseUnsignedInt(given.substring(7), 16), language);
            case String given -> throw InvalidInput.of("usage", "interop.keys.usage", given);
        };
    }
}
