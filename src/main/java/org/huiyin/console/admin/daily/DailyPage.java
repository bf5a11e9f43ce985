package org.huiyin.console.admin.daily;

import java.util.List;
import org.huiyin.petition.daily.DailyFile;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The files that were brought.
 *
 * @param next where the earlier ones stand; {@code null} if there are none
 */
public record DailyPage(Sheet sheet, List<DailyFile> rows, @Nullable String next) {

    static final String ADDRESS = "/console/daily-imports";
    static final int ROWS = 30;

    static DailyPage of(List<DailyFile> found, Sheet sheet) {
        var shown = List.copyOf(found.subList(0, Math.min(ROWS, found.size())));
        return new DailyPage(sheet, shown, found.size() > ROWS ? ADDRESS + "?before=" + shown.getLast().id() : null);
    }

    /** What a file is called; a program may send one without a name. */
    public static String name(Page page, DailyFile file) {
        return file.name().isBlank() ? page.t("console.daily.unnamed") : file.name();
    }

    /** Where one file is looked after. */
    public static String address(long id) {
        return ADDRESS + '/' + id;
    }
}
