package org.huiyin.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** The categories as shipped in {@code directory/categories.csv}, with what this installation added, renamed and ended laid over them. */
@Component
public final class Categories {

    private static final Map<String, Category> SHIPPED = shipped();

    private final DirectoryNow directory;
    private final LegalTime time;

    Categories(DirectoryNow directory, LegalTime time) {
        this.directory = directory;
        this.time = time;
    }

    private static Map<String, Category> shipped() {
        var read = new TreeMap<String, Category>();
        CsvSheet.shipped("categories.csv").rows().forEach(row -> read.put(row.get("code"), Category.of(row.get("code"), row.get("name-zh"), row.get("name-en"), null, null)));
        return read;
    }

    static Map<String, Category> over(Collection<Category> own) {
        var all = new TreeMap<>(SHIPPED);
        own.forEach(each -> all.put(each.code(), each));
        return all;
    }

    /** Those offered today, each first level followed by what it holds. */
    public List<Category> all() {
        return directory.now().categories().values().stream().filter(this::offered).toList();
    }

    /** Those that ended or have not begun, too. */
    public List<Category> every() {
        return List.copyOf(directory.now().categories().values());
    }

    /** Whether a petition may be given it today. */
    public boolean offers(String code) {
        return find(code).filter(this::offered).isPresent();
    }

    private boolean offered(Category category) {
        var today = time.today();
        return category.on(today) && (category.parent() == null || find(category.parent()).filter(parent -> parent.on(today)).isPresent());
    }

    /** By its code, ended ones too: petitions keep theirs. */
    public Optional<Category> find(String code) {
        return Optional.ofNullable(directory.now().categories().get(code));
    }
}
