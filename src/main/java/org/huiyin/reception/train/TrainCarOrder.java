package org.huiyin.reception.train;

import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** A car as it is entered: see {@link TrainCar}. {@code version}: at which it was read; absent for a new one. */
public record TrainCarOrder(@Nullable String name, @Nullable String home, @Nullable List<@Nullable String> equipment, @Nullable Boolean retired, @Nullable Integer version) {

    public TrainCarOrder {
        name = Typed.said(name);
        home = Typed.said(home);
        equipment = equipment == null ? List.of() : equipment.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** @param known whether there is such a place */
    Checks checks(boolean known) {
        return new Checks().required("name", name, 40).required("home", home, 20).that(home == null || known, "home", "petition.unknown-region")
                .that(TrainCar.EQUIPMENT.containsAll(Objects.requireNonNull(equipment)), "equipment", "runtime.not-one-of", String.join(", ", TrainCar.EQUIPMENT));
    }
}
