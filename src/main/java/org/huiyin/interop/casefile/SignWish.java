package org.huiyin.interop.casefile;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.petition.file.DraftsToSign;
import org.huiyin.petition.work.DraftPick;
import org.huiyin.petition.work.SignDrafts;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** The drafts that a head signs at once, at most thirty. */
record SignWish(@Nullable List<@Nullable DraftSigned> drafts) {

    /** {@code version}: the one that was read; {@code adoption}: needed for a reply to a suggestion. */
    record DraftSigned(@Nullable String number, @Nullable String kind, @Nullable Integer version, @Nullable String adoption) {}

    /** @throws org.huiyin.runtime.InvalidInput field {@code drafts} if there are none or too many, or naming each that says too little */
    List<DraftPick> picked() {
        var rows = drafts == null ? List.<DraftSigned>of() : drafts;
        var checks = new Checks().that(!rows.isEmpty() && rows.size() <= DraftsToSign.MOST, "drafts", "petition.many.rows", DraftsToSign.MOST);
        checks.complain();
        IntStream.range(0, rows.size()).forEach(i -> {
            var row = rows.get(i);
            checks.present("drafts[" + i + "].number", row == null ? null : row.number()).present("drafts[" + i + "].kind", row == null ? null : row.kind())
                    .oneOf("drafts[" + i + "].kind", row == null ? null : row.kind(), SignDrafts.KINDS)
                    .that(row == null || row.version() != null, "drafts[" + i + "].version", "interop.bulk.version");
        });
        checks.complain();
        return rows.stream().map(row -> new DraftPick(row.number().strip(), row.kind(), row.version(), row.adoption())).distinct().toList();
    }
}
