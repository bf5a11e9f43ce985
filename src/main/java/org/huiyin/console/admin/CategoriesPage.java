package org.huiyin.console.admin;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.directory.Category;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The categories, or one of them.
 *
 * @param one the one that is changed; {@code null} where all are listed
 */
public record CategoriesPage(Sheet sheet, List<Category> all, @Nullable Category one, List<DirectoryChange> changes, LocalDate today, boolean done) {

    /** Offered, to come, ended. */
    public String state(Category each) {
        return each.on(today) ? "now" : each.first() != null && each.first().isAfter(today) ? "coming" : "past";
    }
}
