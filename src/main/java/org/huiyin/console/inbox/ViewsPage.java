package org.huiyin.console.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.petition.work.AskedList;
import org.huiyin.petition.work.SavedView;
import org.huiyin.petition.work.SavedViews;
import org.huiyin.petition.work.Weekly;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The lists that a reader keeps or shares in.
 *
 * @param fed    those that are fetched by a calendar
 * @param begun  id of the one begun with
 * @param wanted a list about to be kept
 * @param given  a secret address, told this once
 * @param mails  which are mailed every week
 */
public record ViewsPage(List<SavedView> views, Set<String> fed, @Nullable Long begun, @Nullable AskedList wanted, Sheet sheet, @Nullable Given given, Mails mails) {

    /** What a calendar is told; the address is known to nobody afterwards. */
    public record Given(String name, String address) {}

    /** {@code reachable}: whether the reader has a confirmed address. */
    public record Mails(Map<Long, Weekly> weekly, boolean reachable) {}

    /** When it is mailed; {@code null} if it is not. */
    public @Nullable Weekly mailed(SavedView view) {
        return mails.weekly().get(view.id());
    }

    public boolean fetched(SavedView view) {
        return fed.contains(SavedViews.about(view.id()));
    }

    public boolean begins(SavedView view) {
        return begun != null && begun == view.id();
    }

    public static String address(SavedView view) {
        return InboxAddress.PATH + view.asked().text();
    }
}
