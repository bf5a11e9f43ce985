package org.huiyin.reception;

import java.time.LocalDate;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.DueDates;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What makes an order a day: the calendar, and when one can register where nothing is said. */
@Component
class ReceptionDays {

    private final DueDates calendar;
    private final Organisations organisations;
    private final ReceptionSettings settings;
    private final LegalTime time;
    private final LeadersFree leaders;

    ReceptionDays(DueDates calendar, Organisations organisations, ReceptionSettings settings, LegalTime time, LeadersFree leaders) {
        this.calendar = calendar;
        this.organisations = organisations;
        this.settings = settings;
        this.time = time;
        this.leaders = leaders;
    }

    /** @throws InvalidInput on {@code version} if it can be changed no more, or was changed since it was read */
    void open(Reception standing, @Nullable Integer version) {
        var stage = standing.stage(time.today());
        if (stage == Reception.Stage.CANCELLED || stage == Reception.Stage.OVER) {
            throw InvalidInput.of("version", "reception.ended");
        }
        new Checks().present("version", version).complain();
        if (version != standing.version()) {
            throw InvalidInput.of("version", "reception.changed");
        }
    }

    /** @param standing what it is to replace; {@code null} if it is new */
    Reception made(Actor actor, ReceptionOrder order, @Nullable Reception standing) {
        var unit = standing == null ? actor.unit() : standing.office();
        var day = order.day();
        var rests = day != null && !calendar.workingDaysAfter(day.minusDays(1), 1).equals(day);
        order.checks().that(unit != null && organisations.find(unit).isPresent(), "day", "reception.no-office").notBefore("day", day, time.today())
                .notAfter("day", day, time.today().plusYears(1))
                .that(!rests || Boolean.TRUE.equals(order.restDay()), "day", "reception.rest-day", day == null ? "" : calendar.workingDaysAfter(day, 1))
                .that(standing == null || standing.detailedAt() == null || order.place() != null, "place", "reception.place-announced").complain();
        var from = order.registerFrom() != null ? order.registerFrom() : first(day, order.registerTo());
        var to = order.registerTo() != null ? order.registerTo() : earlier(from.plusDays(settings.registerDays() - 1L), day.minusDays(1));
        var made = new Reception(standing == null ? 0 : standing.id(), unit, organisations.current(unit).region(), day, order.begins(), order.ends(), order.leaders(), order.topics(), from, to,
                order.registerHow().strip(), order.place(), order.rooms(), order.capacity(), standing == null ? 0 : standing.version(), null, null, null, null, time.instant());
        if (standing != null && standing.announcedAt() != null) {
            free(new Checks(), made).complain();
        }
        return made;
    }

    /** Faults on {@code leaders}, where one of them is announced for another day of the office at the same hours. */
    Checks free(Checks checks, Reception wanted) {
        leaders.check(checks, wanted);
        return checks;
    }

    /** The morning after the announcement is due, but not a day that has passed. */
    private LocalDate first(LocalDate day, @Nullable LocalDate last) {
        var usual = day.minusDays(settings.announceDays() - 1L);
        var next = usual.isBefore(time.today()) ? time.today() : usual;
        return last == null ? earlier(next, day.minusDays(1)) : earlier(next, last);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
