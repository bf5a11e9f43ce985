package org.huiyin.interop.open311;

import java.util.List;
import java.util.Optional;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Category;
import org.springframework.stereotype.Component;

/** Which categories are offered as services: not those of discipline and supervision, which are for accusations. */
@Component
class Services {

    /** Where a petition stands that was given no category. */
    static final String OTHER = "17";
    private static final String DISCIPLINE = "16";

    private final Categories categories;

    Services(Categories categories) {
        this.categories = categories;
    }

    List<Category> all() {
        return categories.all().stream().filter(Services::offered).toList();
    }

    Optional<Category> find(String code) {
        return categories.find(code).filter(Services::offered);
    }

    /** The category itself, or the one above it. */
    Category group(Category category) {
        return category.parent() == null ? category : categories.find(category.parent()).orElse(category);
    }

    private static boolean offered(Category category) {
        return !category.code().startsWith(DISCIPLINE);
    }
}
