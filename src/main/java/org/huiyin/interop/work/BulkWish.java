package org.huiyin.interop.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.huiyin.interop.Choices;
import org.huiyin.petition.work.ManyAct;
import org.huiyin.petition.work.ManyActs;
import org.huiyin.petition.work.Picked;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** One act for many petitions. {@code facts}: those of the act, the same for all; of a note, its {@code text}. */
record BulkWish(@Nullable String act, @Nullable List<@Nullable BulkPick> petitions, @Nullable Map<String, Object> facts) {

    /** {@code version}: the one that was looked at; a note goes without. */
    record BulkPick(@Nullable String number, @Nullable Integer version) {}

    /** @throws InvalidInput field {@code act} if it is none of those for many */
    ManyAct wanted() {
        new Checks().present("act", act).complain();
        var known = Choices.one("act", act, ManyAct.CODES.toArray(String[]::new), code -> code);
        return ManyAct.of(known == null ? "" : known, new TreeMap<>(facts == null ? Map.of() : facts));
    }

    /** @throws InvalidInput field {@code petitions} if there are none or more than two hundred, or naming each that says too little */
    List<Picked> picked(ManyAct wanted) {
        var rows = petitions == null ? List.<BulkPick>of() : petitions;
        var checks = new Checks().that(!rows.isEmpty() && rows.size() <= ManyActs.MOST, "petitions", "petition.many.rows", ManyActs.MOST);
        checks.complain();
        IntStream.range(0, rows.size()).forEach(i -> {
            var row = rows.get(i);
            checks.present("petitions[" + i + "].number", row == null ? null : row.number());
            checks.that(row == null || wanted instanceof ManyAct.Note || row.version() != null, "petitions[" + i + "].version", "interop.bulk.version");
        });
        checks.complain();
        return rows.stream().map(row -> new Picked(row.number().strip(), row.version())).distinct().toList();
    }
}
