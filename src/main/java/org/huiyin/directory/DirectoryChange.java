package org.huiyin.directory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of the log of the directory, in legal time. */
public record DirectoryChange(long id, Instant at, String by, Value value) {

    /** What was done. */
    public enum What {
        ADDED, CHANGED, MOVED, PLANNED, CALLED_OFF, DISSOLVED, COMPETENCE, IMPORTED, CATEGORY;

        /** The last part of {@code directory.change.…}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One value of it.
     *
     * @param subject id of an organisation or code of a category; of an import, the kind of file
     * @param field   name of the value, last part of {@code directory.field.…}
     */
    public record Value(What what, String subject, String field, @Nullable String before, @Nullable String after) {
        boolean changed() {
            return !Objects.equals(before, after);
        }
    }

    /** What an organisation is and was, value by value; {@code before} is {@code null} for one that is new. */
    public static List<Value> between(What what, @Nullable Organisation before, Organisation after) {
        return SAID.entrySet().stream()
                .map(each -> new Value(what, after.id(), each.getKey(), before == null ? null : each.getValue().apply(before), each.getValue().apply(after))).toList();
    }

    private static final Map<String, Function<Organisation, @Nullable String>> SAID = said();

    private static Map<String, Function<Organisation, @Nullable String>> said() {
        var said = new LinkedHashMap<String, Function<Organisation, @Nullable String>>();
        said.put("name", Organisation::name);
        said.put("kind", each -> each.kind().code());
        said.put("region", Organisation::region);
        said.put("parent", Organisation::parent);
        said.put("categories", each -> orNull(each.categories().stream().sorted().collect(Collectors.joining(" "))));
        said.put("phone", each -> orNull(each.phone()));
        said.put("address", each -> orNull(each.address()));
        said.put("hours", each -> orNull(each.hours()));
        said.put("successor", Organisation::successor);
        return said;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
