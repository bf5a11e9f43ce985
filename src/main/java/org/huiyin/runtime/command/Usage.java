package org.huiyin.runtime.command;

import java.util.List;
import java.util.Set;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;

/**
 * How a command is typed. Every command also takes {@code --lang=zh|en}, and settings of the house and of its frameworks ({@code --huiyin.data=…},
 * {@code --logging.level.root=…}), which are none of its business.
 *
 * @param words  the sentence that explains it
 * @param most   plain words behind the command
 * @param flags  options without a value
 * @param valued options with a value: {@code --name=value} or {@code --name value}
 */
public record Usage(Words words, int most, Set<String> flags, Set<String> valued) {

    static final String LANGUAGE = "--lang";

    /** A command that takes so many plain words and no options of its own. */
    public static Usage of(int most, String key, Object... args) {
        return new Usage(Words.of(key, args), most, Set.of(), Set.of());
    }

    public Usage flags(String... names) {
        return new Usage(words, most, Set.of(names), valued);
    }

    public Usage valued(String... names) {
        return new Usage(words, most, flags, Set.of(names));
    }

    /**
     * @param typed the command itself first
     * @throws InvalidInput field {@code usage}, naming what is wrong
     */
    public CommandLine read(List<String> typed) {
        return new LineReader(this).read(typed.subList(1, typed.size()));
    }

    /** Something is missing: the usage alone says what. */
    public InvalidInput incomplete() {
        return new InvalidInput(List.of(new InvalidInput.FieldFault("usage", words)));
    }

    public InvalidInput unknown(String word) {
        return InvalidInput.of("usage", "runtime.command.unknown", word, words);
    }
}
