package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An administrator says which law counts in a region from which day on. A petition keeps the law it began under: no date that stands moves.
 * What was entered stays on record; for the same region and day the later entry counts.
 */
@Component
public class SetLawInForce {

    /** No profile is older than the first day, and no entry reaches further than the last. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final LawRows rows;
    private final Regions regions;
    private final LawProfiles profiles;
    private final LegalTime time;

    SetLawInForce(LawRows rows, Regions regions, LawProfiles profiles, LegalTime time) {
        this.rows = rows;
        this.regions = regions;
        this.profiles = profiles;
        this.time = time;
    }

    /** Everything entered so far: by region, the latest day first. */
    public List<LawInForce> all() {
        return ((Supplier<List<LawInForce>>) rows).get();
    }

    /**
     * Sets the law for petitions received from {@code validFrom} on.
     *
     * @param validFrom between 2000 and 2100
     * @param reason    why, at most 500 characters
     * @throws org.huiyin.runtime.InvalidInput naming each field at fault; then nothing is stored
     */
    @Needs(Right.EDIT_LAW)
    public LawInForce set(Actor actor, @Nullable String region, @Nullable String profile, @Nullable LocalDate validFrom, @Nullable String reason) {
        NoRight.unless(actor, Right.EDIT_LAW);
        var law = checked(region, profile, validFrom, reason, actor.account());
        rows.enter(law);
        return law;
    }

    /** Says what is wrong with an entry, and stores nothing. */
    @Needs(Right.EDIT_LAW)
    public LawInForce check(Actor actor, @Nullable String region, @Nullable String profile, @Nullable LocalDate validFrom, @Nullable String reason) {
        return checked(region, profile, validFrom, reason, actor.account());
    }

    private LawInForce checked(@Nullable String region, @Nullable String profile, @Nullable LocalDate validFrom, @Nullable String reason, String by) {
        new Checks()
                .required("region", region, 12).that(blank(region) || regions.find(region.strip()).isPresent(), "region", "deadline.error.law-region")
                .present("profile", profile).oneOf("profile", profile, profiles.names())
                .present("validFrom", validFrom).notBefore("validFrom", validFrom, FIRST).notAfter("validFrom", validFrom, LAST)
                .required("reason", reason, 500)
                .complain();
        return new LawInForce(region.strip(), profile, validFrom, by, time.instant(), reason.strip());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
