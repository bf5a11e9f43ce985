package org.huiyin.console.admin;

import java.util.Arrays;
import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.change.Dissolution;
import org.huiyin.directory.change.LookAtOrganisations.Node;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One level of the tree.
 *
 * @param above from the top down to the organisation whose level is shown; empty at the top
 * @param found what a search found instead; {@code null} where nobody searched
 */
public record OrganisationsPage(Sheet sheet, List<Organisation> above, List<Node> rows, boolean more, boolean later, @Nullable List<Organisation> found, List<Dissolution> planned) {

    static final int ROWS = 100;

    public @Nullable Organisation here() {
        return above.isEmpty() ? null : above.getLast();
    }

    public @Nullable String first() {
        return later ? address(here()) : null;
    }

    public @Nullable String next() {
        return more ? address(here()) + (here() == null ? "?after=" : "&after=") + rows.getLast().organisation().id() : null;
    }

    /** The level below one. */
    public static String address(@Nullable Organisation at) {
        return "/console/organisations" + (at == null ? "" : "?at=" + at.id());
    }

    /** Where one is looked after. */
    public static String one(String id) {
        return "/console/organisations/" + id;
    }

    public static List<Choice> kinds(Page page) {
        return Arrays.stream(Organisation.Kind.values()).map(kind -> Choice.of(kind.code(), page.t("directory.kind." + kind.code()))).toList();
    }
}
