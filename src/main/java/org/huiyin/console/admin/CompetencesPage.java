package org.huiyin.console.admin;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.directory.Category;
import org.huiyin.directory.DatedCompetence;
import org.huiyin.directory.Organisation;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what in a region.
 *
 * @param region   the region that is shown; {@code null} where none was chosen yet
 * @param dated    entries with days
 * @param standing who answers today, category by category
 */
public record CompetencesPage(Sheet sheet, @Nullable String region, List<DatedCompetence> dated, @Nullable String next, List<Standing> standing, LocalDate today, String done) {

    static final int ROWS = 100;

    /** @param entered whether an entry with days says so */
    public record Standing(Category category, @Nullable Organisation organisation, boolean entered) {}

    public List<Choice> categories(Page page) {
        return standing.stream().map(each -> Choice.of(each.category().code(), each.category().code() + ' ' + page.t(each.category().words()))).toList();
    }

    /** Counts now, will count, has counted. */
    public String state(DatedCompetence each) {
        return each.on(today) ? "now" : each.first().isAfter(today) ? "coming" : "past";
    }

    static String address(String region) {
        return "/console/competences?region=" + region;
    }
}
