package org.huiyin.reception.video;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Accounts;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How calls stand, of many at once. */
@Component
class CallRooms {

    /** A recording of which no piece came for so long has stopped, whatever its browser says. */
    private static final Duration HEARD = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Clock clock;

    CallRooms(JdbcClient jdbc, Accounts accounts, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A call and its seats. */
    record Standing(VisitState state, List<Seat> seats, boolean consented, boolean recorded) {

        CallNews.Room of(Pass pass, Map<String, String> names) {
            var mine = seats.stream().filter(seat -> seat.seat() == pass.seat() && seat.turn() == pass.turn()).findFirst();
            var letIn = mine.isPresent() && mine.get().letIn();
            var others = letIn ? seats.stream().filter(seat -> seat.seat() != pass.seat()).map(seat -> new CallNews.Other(seat.seat(), seat.turn(), name(seat, names), seat.there(), seat.letIn())).toList()
                    : List.<CallNews.Other>of();
            return new CallNews.Room(VisitState.MEETING.contains(state), mine.isPresent(), letIn, others, consented, letIn && recorded);
        }

        private static String name(Seat seat, Map<String, String> names) {
            return Stream.of(Optional.ofNullable(seat.unit()), Optional.ofNullable(seat.account())).flatMap(Optional::stream).map(key -> names.getOrDefault(key, "")).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
        }
    }

    private record Row(VisitState state, Seat seat, boolean consented, boolean recorded) {

        Standing with(List<Seat> seats) {
            return new Standing(state, seats, consented, recorded);
        }
    }

    Map<Long, Standing> of(Collection<Long> visits) {
        return jdbc.sql("""
                select v.state, v.consented_at is not null as consented, s.*,
                       exists (select from talk_recording r where r.visit = v.id and r.closed_at is null and r.ended is null and r.heard_at > :since) as recorded
                  from video_seat s join video_visit v on v.id = s.visit where s.visit = any(:visits) and %s order by s.visit, s.seat""".formatted(VisitSight.SITS)).param("visits", visits.toArray(Long[]::new))
                .param("since", Timestamp.from(clock.instant().minus(HEARD)))
                .query((row, n) -> new Row(VisitState.of(row.getString("state")), Seat.read(row, n), row.getBoolean("consented"), row.getBoolean("recorded"))).list().stream()
                .collect(Collectors.groupingBy(row -> row.seat().visit(), Collectors.collectingAndThen(Collectors.toList(), rows -> rows.getFirst().with(rows.stream().map(Row::seat).toList()))));
    }

    /** How people and units are called, by account and id. */
    Map<String, String> names(Collection<Standing> standing) {
        var seats = standing.stream().flatMap(each -> each.seats().stream()).toList();
        var units = seats.stream().map(Seat::unit).filter(Objects::nonNull).distinct().toList();
        var people = new ArrayList<>(accounts.displayNames(seats.stream().map(Seat::account).filter(Objects::nonNull).distinct().toList()).entrySet());
        units.forEach(unit -> people.add(Map.entry(unit, organisations.find(unit).map(Organisation::name).orElse(unit))));
        return people.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
