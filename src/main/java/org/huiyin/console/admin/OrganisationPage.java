package org.huiyin.console.admin;

import java.util.List;
import org.huiyin.directory.DatedCompetence;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.change.Dissolution;
import org.huiyin.petition.succession.Succession;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One organisation, with what hangs on it.
 *
 * @param done    last part of {@code console.organisations.done.…}; empty if nothing was done just now
 * @param planned that it will be dissolved
 * @param passing how far its petitions have passed on, once it is dissolved
 */
public record OrganisationPage(Organisation unit, Sheet sheet, String done, Hanging hanging, List<DatedCompetence> dated, List<DirectoryChange> changes,
        @Nullable Dissolution planned, @Nullable Succession passing) {

    /** What passes over if it is dissolved: how many petitions, accounts, units below, and competences. */
    public record Hanging(Organisation unit, int petitions, int accounts, int below, int competences) {}

    public static List<Choice> accounts(Page page) {
        return List.of(Choice.of("move", page.t("console.organisations.accounts.move")), Choice.of("close", page.t("console.organisations.accounts.close")));
    }
}
