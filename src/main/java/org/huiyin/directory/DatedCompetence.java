package org.huiyin.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a category in a place for some days. It goes before what organisations list for themselves.
 *
 * @param organisation as it was entered; whoever continues it answers in its place (Art 24)
 * @param last         last day; {@code null} while no end is set
 */
public record DatedCompetence(long id, String category, String region, String organisation, LocalDate first, @Nullable LocalDate last) {

    public boolean on(LocalDate day) {
        return !first.isAfter(day) && (last == null || !last.isBefore(day));
    }
}
