package org.huiyin.interop.proof;

import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;

/** What somebody typed behind {@code verify} or {@code seal}: nothing but the language. */
record Order(Locale language) {

    /** @throws InvalidInput field {@code usage} */
    static Order of(List<String> words) {
        var language = Texts.CHINESE;
        for (var word : words.subList(1, words.size())) {
            language = switch (word.toLowerCase(Locale.ROOT)) {
                case "--lang=zh", "--lang=zh-cn" -> Texts.CHINESE;
                case "--lang=en" -> Locale.ENGLISH;
                // a setting of the house, as --huiyin.data=…
                case String setting when setting.matches("--[a-z-]+\\..+") -> language;
                default -> throw InvalidInput.of("usage", "interop.proof.usage", words.getFirst(), word);
            };
        }
        return new Order(language);
    }
}
