package org.huiyin.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The 17 first-level categories and those below them, as shipped in {@code directory/categories.csv}. */
@Component
public final class Categories {

    private static final int FIRST_LEVEL = 2;

    private final Map<String, Category> byCode;

    Categories() {
        var read = new LinkedHashMap<String, Category>();
        for (var row : CsvSheet.shipped("categories.csv").rows()) {
            var code = row.get("code");
            var parent = code.length() == FIRST_LEVEL ? null : code.substring(0, FIRST_LEVEL);
            read.put(code, new Category(code, row.get("name-zh"), parent, row.get("name-en")));
        }
        byCode = Collections.unmodifiableMap(read);
    }

    /** Every category, each first level followed by what it holds. */
    public List<Category> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
