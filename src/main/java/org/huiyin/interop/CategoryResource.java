package org.huiyin.interop;

import java.util.Locale;
import org.huiyin.directory.Categories;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What petitions are about. */
@RestController
class CategoryResource {

    /** @param parent code of the first level; {@code null} on the first level */
    record CategoryView(String code, String name, @Nullable String parent) {}

    private final Categories categories;
    private final Texts texts;

    CategoryResource(Categories categories, Texts texts) {
        this.categories = categories;
        this.texts = texts;
    }

    /** All of them, each first level followed by what it holds, named in the reader's language. */
    @GetMapping("/api/v1/categories")
    Items<CategoryView> all(Locale locale) {
        return Items.all(categories.all().stream()
                .map(category -> new CategoryView(category.code(), texts.say(category.words(), locale), category.parent()))
                .toList());
    }
}
