package org.huiyin.citizen.open;

import java.util.List;
import org.huiyin.directory.Category;
import org.huiyin.directory.Organisation;
import org.huiyin.petition.intake.Theme;

/**
 * A theme as its visitors see it.
 *
 * @param address    full address of its page
 * @param categories that may be chosen
 */
public record ThemePage(Theme theme, Theme.State state, Organisation contact, List<Category> categories, String address) {

    /** Address of the form with the theme already chosen. */
    public String form() {
        return "/petition/new?theme=" + theme.slug();
    }
}
