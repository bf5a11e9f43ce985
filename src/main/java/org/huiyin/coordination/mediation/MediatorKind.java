package org.huiyin.coordination.mediation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a mediator is otherwise. */
public enum MediatorKind {
    /** Of a people's mediation committee. */
    PEOPLES_MEDIATOR,
    LAWYER,
    RETIRED_JUDGE,
    VILLAGE_ELDER,
    /** Knows the trade that the dispute is about. */
    EXPERT;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MediatorKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(MediatorKind::code).toList();
    }
}
