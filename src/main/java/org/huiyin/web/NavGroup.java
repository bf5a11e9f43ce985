package org.huiyin.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the console that belong together.
 *
 * @param title in the reader's language; {@code null} for those that are always shown
 * @param open  whether they are shown before somebody asks for them
 */
public record NavGroup(@Nullable String title, List<NavItem> items, boolean open) {

    /** Open where the page that is shown stands in it, or where it is shown anyway. */
    public static NavGroup of(String title, List<NavItem> items, boolean anyway) {
        return new NavGroup(title, items, anyway || items.stream().anyMatch(NavItem::current));
    }

    /** What is counted in its lines, for whoever does not see them. */
    public long count() {
        return items.stream().filter(item -> item.count() != null).mapToLong(NavItem::count).sum();
    }
}
