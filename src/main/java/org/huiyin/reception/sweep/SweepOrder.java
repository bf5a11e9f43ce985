package org.huiyin.reception.sweep;

import java.util.List;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What is taken into a sweep, and who has it.
 *
 * @param petitions     numbers of matters that become promises
 * @param promises      ids of promises whose day has passed; they get the leader, and keep unit, colour and day
 * @param promised      what is to be done about each of the petitions
 * @param leader        who watches over it (chain leader): post and name
 * @param chainAccount account of that leader, where there is one
 * @param unit          id of the unit that is to do it; nothing: whoever handles the petition
 */
public record SweepOrder(@Nullable List<String> petitions, @Nullable List<Long> promises, @Nullable String promised, @Nullable String leader, @Nullable String chainAccount, @Nullable String unit,
        @Nullable Colour colour) {

    public static final int MOST = 20;

    public SweepOrder {
        petitions = petitions == null ? List.of() : petitions.stream().map(String::strip).distinct().toList();
        promises = promises == null ? List.of() : promises.stream().distinct().toList();
        promised = said(promised);
        leader = said(leader);
        chainAccount = said(chainAccount);
        unit = said(unit);
    }

    Checks checks() {
        var some = !petitions.isEmpty();
        var checks = new Checks().that(some || !promises.isEmpty(), "petitions", "reception.sweep.choose").that(petitions.size() + promises.size() <= MOST, "petitions", "reception.sweep.too-many", MOST)
                .required("leader", leader, 100).optional("chainAccount", chainAccount, 100).optional("unit", unit, 100);
        return some ? checks.required("promised", promised, 1000).present("colour", colour) : checks;
    }

    HandOverOrder of(SweepProposal petition) {
        return new HandOverOrder(promised, leader, leader, chainAccount, unit == null ? petition.unit() : unit, colour);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
