package org.huiyin.interop.work;

import java.util.List;
import java.util.Locale;
import org.huiyin.petition.Status;
import org.huiyin.petition.work.RowResult;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it is told what became of many rows. */
@Component
final class BulkBodies {

    /** {@code done}: how many; of a preview, how many would be. */
    record BulkAnswer(int done, int failed, List<BulkRow> items) {}

    /** {@code code}: why not, for programs; {@code words}: for people; {@code field}: the fact at fault, if one is. */
    record BulkRow(String number, boolean done, @Nullable Status status, @Nullable String code, @Nullable String words, @Nullable String field) {}

    private final Texts texts;

    BulkBodies(Texts texts) {
        this.texts = texts;
    }

    BulkAnswer told(List<RowResult> results, Locale locale) {
        var done = (int) results.stream().filter(RowResult::done).count();
        return new BulkAnswer(done, results.size() - done, results.stream().map(row -> row(row, locale)).toList());
    }

    private BulkRow row(RowResult row, Locale locale) {
        return row.why() == null ? new BulkRow(row.number(), true, row.status(), null, null, null)
                : new BulkRow(row.number(), false, null, row.why().key(), texts.say(row.why(), locale), row.field());
    }
}
