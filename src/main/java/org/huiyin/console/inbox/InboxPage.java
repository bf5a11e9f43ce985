package org.huiyin.console.inbox;

import java.util.List;
import org.huiyin.console.BandChip;
import org.huiyin.directory.Region;
import org.huiyin.petition.intake.Theme;
import org.huiyin.petition.work.InboxRow;
import org.huiyin.petition.work.InboxSort;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param filters what was typed into the filters
 * @param within  the region filtered by, if it is one
 * @param themes  to filter by; none where the house has none
 * @param after   where this page starts; {@code null} on the first
 * @param next    where the next page starts; {@code null} on the last
 * @param ticked  whether every row of the page is ticked
 * @param done    the event just written, where an act led here because its case has left the reader's sight
 */
public record InboxPage(InboxAddress asked, Sheet filters, @Nullable Region within, List<Theme> themes, List<InboxRow> rows, @Nullable String next, @Nullable String after, boolean ticked, @Nullable String done) {

    /** Code of the view, {@code all} for everything in sight. */
    public String view() {
        return asked.asked().view();
    }

    public boolean filtered() {
        return asked.asked().filtered();
    }

    public boolean continued() {
        return after != null;
    }

    /** This page with every row ticked, or none. */
    public String ticking() {
        return asked.ticking(!ticked, after);
    }

    /** This list with the same filters, from the start or from the next page. */
    public @Nullable String address(boolean ahead) {
        if (ahead ? next == null : after == null) {
            return null;
        }
        return ahead ? asked.from(next) : asked.text();
    }

    public boolean sorted(InboxSort sort) {
        return asked.asked().query(null).sort() == sort;
    }

    /** The deadline of a row at a glance; {@code null} where no date runs. */
    public static @Nullable Chip chip(InboxRow row, Page page) {
        if (row.status().ended() && row.nextDue() == null) {
            return Chip.done(Words.of("petition.status." + row.status()));
        }
        var band = row.band(page.today());
        return band == null ? null : BandChip.of(band, row.nextDue(), page.today());
    }
}
