package org.huiyin.interop.messages;

import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.petition.PetitionClass;
import org.jspecify.annotations.Nullable;

/** What the sources call things and what we call them; the words stand in {@code interop/message-words.csv}. */
final class SourceWords {

    private static final Map<String, String> CODES = ShippedTable.rows("message-words.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> key(row.get("field"), row.get("word")), row -> row.get("meaning")));

    private SourceWords() {}

    private static String key(String field, String word) {
        return field + '\n' + word;
    }

    static @Nullable PetitionClass petitionClass(String kind) {
        var code = CODES.get(key("kind", kind));
        return code == null ? null : PetitionClass.of(code);
    }

    /** First-level category of a field of life; {@code null} where the word says too little. */
    static @Nullable String category(String domain) {
        return CODES.get(key("domain", domain));
    }
}
