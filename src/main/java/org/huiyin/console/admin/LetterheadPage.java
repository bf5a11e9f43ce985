package org.huiyin.console.admin;

import java.util.Base64;
import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.head.Letterhead;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * How a unit's papers look.
 *
 * @param history what was said of it, the latest first
 */
public record LetterheadPage(Organisation unit, Sheet sheet, List<Letterhead> history, boolean done) {

    static final int SHOWN = 20;

    public static String address(String id) {
        return OrganisationsPage.one(id) + "/letterhead";
    }

    /** The picture of a seal as a {@code data:} address; {@code null} where it is drawn. */
    public static @Nullable String picture(Letterhead one) {
        return one.seal() == null ? null : "data:image/png;base64," + Base64.getEncoder().encodeToString(one.seal());
    }

    /** The seal that stands now. */
    public @Nullable String seal() {
        return history.isEmpty() ? null : picture(history.getFirst());
    }
}
