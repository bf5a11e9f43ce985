package org.huiyin.console.staff;

import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.access.staff.StaffSession;
import org.huiyin.web.Sheet;

/**
 * What the page of one's own account shows.
 *
 * @param done what has just been done, as the last part of {@code console.account.done.…}; empty if nothing
 */
public record OwnAccountPage(Account account, Sheet sheet, String done, List<StaffSession> sessions) {

    /** Whether one is signed in elsewhere too. */
    public boolean elsewhere() {
        return sessions.stream().anyMatch(session -> !session.own());
    }
}
