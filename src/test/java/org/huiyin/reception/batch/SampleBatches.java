package org.huiyin.reception.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Batches for tests; everybody in them is invented. */
public final class SampleBatches {

    private SampleBatches() {}

    /** Somebody who comes alone. */
    public static BatchOrder one(String name, @Nullable String phone) {
        return order(name, phone, 1, List.of(), false);
    }

    public static BatchOrder order(@Nullable String name, @Nullable String phone, @Nullable Integer persons, List<String> representatives, boolean accusation) {
        return new BatchOrder(name, phone, null, persons, representatives, null, null, "村口的路坏了", "下雨就积水，车过不去。", accusation, null, null);
    }
}
