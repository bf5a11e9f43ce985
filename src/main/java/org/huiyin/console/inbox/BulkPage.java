package org.huiyin.console.inbox;

import java.util.List;
import java.util.Map;
import org.huiyin.petition.work.InboxRow;
import org.huiyin.petition.work.RowResult;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be done to many rows, or was done.
 *
 * @param rows     those in the reader's sight
 * @param results  what would become, or became, of each, by its number; empty before anything was tried
 * @param gone     how many of those ticked are out of sight
 * @param seal     what the preview was made of; {@code null} where there is none
 * @param run      whether it was done
 * @param choices  units or colleagues to choose from
 */
public record BulkPage(BulkAct act, List<InboxRow> rows, Map<String, RowResult> results, int gone, Sheet sheet, @Nullable String seal, boolean run, List<Choice> choices) {

    public @Nullable RowResult result(InboxRow row) {
        return results.get(row.number());
    }

    /** How many can be done, or were. */
    public long able() {
        return results.values().stream().filter(RowResult::done).count();
    }

    public long unable() {
        return results.size() - able();
    }

    /** Back to the list from which it was ticked. */
    public String back() {
        var back = sheet.value("back");
        return back.startsWith("/console/inbox?") ? back : "/console/inbox";
    }
}
