package org.huiyin.reception.train;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** Somebody as they are entered: see {@link TrainPerson}. {@code seats}: as what, by their codes; {@code version}: at which it was read; absent for a new one. */
public record TrainPersonOrder(@Nullable String name, @Nullable String standsFor, @Nullable List<@Nullable String> seats, @Nullable String account, @Nullable Boolean retired, @Nullable Integer version) {

    private static final int LONGEST = 50;

    public TrainPersonOrder {
        name = Typed.said(name);
        standsFor = Typed.said(standsFor);
        account = Typed.said(account);
        seats = seats == null ? List.of() : seats.stream().filter(Objects::nonNull).distinct().toList();
    }

    List<Seat> asSeats() {
        return Objects.requireNonNull(seats).stream().map(Seat::named).flatMap(Optional::stream).sorted().toList();
    }

    /** @param known whether there is such an account, and its owner may press */
    Checks checks(boolean known) {
        var codes = Arrays.stream(Seat.values()).map(Seat::code).toList();
        return new Checks().required("name", name, LONGEST).required("standsFor", standsFor, LONGEST).that(!Objects.requireNonNull(seats).isEmpty(), "seats", "reception.train.seats")
                .that(codes.containsAll(Objects.requireNonNull(seats)), "seats", "runtime.not-one-of", String.join(", ", codes))
                .that(account == null || known, "account", "reception.train.no-account");
    }
}
