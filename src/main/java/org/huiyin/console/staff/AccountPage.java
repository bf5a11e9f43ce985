package org.huiyin.console.staff;

import java.util.List;
import org.huiyin.access.staff.AccountChange;
import org.huiyin.access.staff.StaffMember;
import org.huiyin.access.staff.StaffSession;
import org.huiyin.web.Sheet;

/**
 * What an administrator sees of one account.
 *
 * @param done what has just been done, as the last part of {@code console.accounts.done.…}; empty if nothing
 */
public record AccountPage(StaffMember member, Sheet sheet, String done, List<StaffSession> sessions, List<AccountChange> changes) {

    /** Where the account is looked after, or the address of something done to it ({@code /close}). */
    public String address(String what) {
        return AccountsPage.address(member.account().account()) + what;
    }
}
