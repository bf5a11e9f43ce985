package org.huiyin.reception.train;

import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** As what somebody goes along. Five are fixed; one or more liaison officers and as many others as are of use come with them (5+1+X, after Qujiang). */
public enum Seat implements Coded {
    DUTY_LEADER, VETERAN, YOUNG_CADRE, POLICE, VOLUNTEER,
    /** Of a line of business, or of a village. */
    LIAISON,
    /** Of the village committee, or somebody whom people respect. */
    OTHER;

    /** Those that each team has, each once. */
    public static final List<Seat> FIXED = List.of(DUTY_LEADER, VETERAN, YOUNG_CADRE, POLICE, VOLUNTEER);

    public static Optional<Seat> named(@Nullable String code) {
        return Coded.named(Seat.class, code);
    }

    static Seat of(String code) {
        return named(code).orElseThrow();
    }
}
