package org.huiyin.citizen.reception;

import java.util.List;
import org.huiyin.reception.Reception;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A page of the days ahead.
 *
 * @param sheet what was asked for
 * @param next  where the list goes on; {@code null} at its end
 */
public record ReceptionList(Sheet sheet, List<Reception> days, @Nullable String next) {

    /** Address of this list from its start, narrowed as it is. */
    public String address() {
        return sheet.value("region").matches("\\d{6,12}") ? "/receptions?region=" + sheet.value("region") : "/receptions";
    }

    /** Address of the next page; {@code null} where there is none. */
    public @Nullable String ahead() {
        return next == null ? null : address() + (address().contains("?") ? "&" : "?") + "after=" + next;
    }
}
