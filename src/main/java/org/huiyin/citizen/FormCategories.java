package org.huiyin.citizen;

import java.util.List;
import java.util.Optional;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Category;
import org.huiyin.petition.intake.Theme;
import org.huiyin.petition.intake.Themes;
import org.springframework.stereotype.Component;

/** What a petition may be about, of those that the theme takes by which it comes in. */
@Component
record FormCategories(Categories categories, Themes themes) {

    List<Category> of(String theme) {
        return open(theme).map(one -> categories.all().stream().filter(category -> one.takes(category.code())).toList()).orElseGet(categories::all);
    }

    Optional<Category> find(String code) {
        return categories.find(code);
    }

    /** The theme, if there is one of that name and it is open. */
    Optional<Theme> open(String theme) {
        return theme.isBlank() ? Optional.empty() : themes.open(theme);
    }
}
