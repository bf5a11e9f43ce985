package org.huiyin.reception.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office names a time, or another one, and asks others to take part. Nobody and no room is in two visits at once. */
@Component
public class ScheduleVisit {

    private final HeldVisit held;
    private final VisitRows rows;
    private final SeatRows seats;
    private final Guests guests;
    private final TellVisitor telling;
    private final Noted noted;

    ScheduleVisit(HeldVisit held, VisitRows rows, SeatRows seats, Guests guests, TellVisitor telling, Noted noted) {
        this.held = held;
        this.rows = rows;
        this.seats = seats;
        this.guests = guests;
        this.telling = telling;
        this.noted = noted;
    }

    /** What was done, and when. */
    @Component
    record Noted(VisitLog log, LegalTime time) {}

    /**
     * @throws InvalidInput naming every field at fault; on {@code begins} where the room or somebody's time is taken; on {@code number} if it has begun or is over; on {@code version} if it
     *                      was changed meanwhile
     */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Visit> schedule(Actor actor, long visit, ScheduleOrder order) {
        return held.of(actor, visit, order.version()).map(kept -> {
            var standing = kept.visit();
            guests.check(order.checks(noted.time().instant()).that(VisitState.AHEAD.contains(standing.state()), "number", "reception.video.ended"), kept, order);
            seats.free(visit);
            if (!seats.book(standing, taken(standing, order), order.slots())) {
                throw InvalidInput.of("begins", "reception.video.taken");
            }
            seats.invite(standing, said(order.accounts()), said(order.units()));
            rows.schedule(visit, order);
            noted.log().add(standing, actor.account(), standing.state() == VisitState.ASKED ? "scheduled" : "moved", null);
            var made = rows.find(visit).orElseThrow();
            telling.tell(made, "scheduled");
            return made.visit();
        });
    }

    private static List<String> taken(Visit visit, ScheduleOrder order) {
        var room = order.room();
        var all = new ArrayList<>(said(order.accounts()).stream().map(account -> "account/" + account).toList());
        Stream.ofNullable(room).map(where -> "room/" + visit.office() + '/' + where.replaceAll("\\s", "")).forEach(all::add);
        return all.stream().sorted().toList();
    }

    private static List<String> said(@Nullable List<@Nullable String> lines) {
        return Objects.requireNonNull(lines).stream().filter(Objects::nonNull).toList();
    }
}
