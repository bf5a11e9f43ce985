package org.huiyin.reception.train;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A car and a team that are to be sent.
 *
 * @param version at which the call was read
 */
public record TeamOrder(@Nullable Long car, @Nullable List<@Nullable TeamPlace> team, @Nullable Integer version) {

    public TeamOrder {
        team = team == null ? List.of() : team.stream().filter(Objects::nonNull).filter(place -> place.person() != null).toList();
    }

    /** Somebody of the roster, as what they go. {@code seat}: its code. */
    public record TeamPlace(@Nullable String seat, @Nullable Long person) {}

    List<Long> people() {
        return Objects.requireNonNull(team).stream().filter(Objects::nonNull).map(TeamPlace::person).filter(Objects::nonNull).distinct().toList();
    }
}
