package org.huiyin.console.staff;

import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.access.absence.Deputy;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom, and the form that names somebody.
 *
 * @param found one more than are shown, if there are more
 * @param leads whether this reader may name deputies for others too
 */
public record DeputiesPage(Sheet sheet, String done, List<Deputy> found, List<Account> colleagues, boolean leads, boolean later) {

    static final String ADDRESS = "/console/deputies";
    static final int ROWS = 50;

    public List<Deputy> rows() {
        return found.subList(0, Math.min(found.size(), ROWS));
    }

    public @Nullable String first() {
        return later ? ADDRESS : null;
    }

    public @Nullable String next() {
        return found.size() > ROWS ? ADDRESS + "?after=" + rows().getLast().id() : null;
    }

    public List<Choice> choices() {
        return colleagues.stream().map(account -> new Choice(account.account(), account.displayName() + " · " + account.account(), null)).toList();
    }

    /** How a colleague is called; the account of somebody who has left the unit. */
    public String person(String account) {
        return colleagues.stream().filter(each -> each.account().equals(account)).map(Account::displayName).findFirst().orElse(account);
    }

    /** Whether this reader may still end it. */
    public boolean mayEnd(Deputy deputy, Page page) {
        return deputy.endedAt() == null && !page.today().isAfter(deputy.lastDay()) && (leads || deputy.absent().equals(page.actor().account()));
    }
}
