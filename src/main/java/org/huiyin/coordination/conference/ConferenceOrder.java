package org.huiyin.coordination.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;

/** A conference as it is planned. {@code members}: ids of units; {@code version}: of one that stands. */
public record ConferenceOrder(@Nullable LocalDate day, @Nullable LocalTime begins, @Nullable String place, @Nullable String chair, @Nullable String chairAccount, @Nullable List<@Nullable String> members,
        @Nullable Integer version) {

    private static final int MOST = 60;

    public ConferenceOrder {
        place = Typed.said(place);
        chair = Typed.said(chair);
        chairAccount = Typed.said(chairAccount);
        members = members == null ? List.of() : members.stream().filter(Objects::nonNull).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** What is wrong with it beside what could not be read. */
    public InvalidInput besides(List<InvalidInput.FieldFault> unread) {
        return InvalidInput.besides(unread, () -> checks().complain());
    }

    Checks checks() {
        return new Checks().present("day", day).present("begins", begins).required("place", place, 200).required("chair", chair, 100).required("chairAccount", chairAccount, 60)
                .that(!Objects.requireNonNull(members).isEmpty(), "members", "runtime.missing").that(Objects.requireNonNull(members).size() <= MOST, "members", "coordination.conference.many-members", MOST);
    }

    List<String> units() {
        return Objects.requireNonNull(members).stream().map(Objects::requireNonNull).toList();
    }
}
