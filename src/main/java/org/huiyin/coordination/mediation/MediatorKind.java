package org.huiyin.coordination.mediation;

import java.util.Arrays;
import java.util.List;
import org.huiyin.runtime.Coded;

/** What a mediator is otherwise. */
public enum MediatorKind implements Coded {
    /** Of a people's mediation committee. */
    PEOPLES_MEDIATOR,
    LAWYER,
    RETIRED_JUDGE,
    VILLAGE_ELDER,
    /** Knows the trade that the dispute is about. */
    EXPERT;

    static MediatorKind of(String code) {
        return Coded.of(MediatorKind.class, code);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(MediatorKind::code).toList();
    }
}
