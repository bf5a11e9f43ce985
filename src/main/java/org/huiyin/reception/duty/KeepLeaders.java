package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office says who receives people on its behalf, and when they are away. */
@Component
public class KeepLeaders {

    /** Nobody is planned for longer than this at once. */
    private static final int YEARS = 2;
    /** More than receive people in any province at once; beyond, a list is no list. */
    static final int MOST = 200;
    private static final int MOST_ABSENCES = 100;

    private final LeaderRows leaders;
    private final DutyOffice offices;
    private final LegalTime time;

    KeepLeaders(LeaderRows leaders, DutyOffice offices, LegalTime time) {
        this.leaders = leaders;
        this.offices = offices;
        this.time = time;
    }

    /** Somebody new; {@code since}: today where nothing is said. */
    public record Newcomer(@Nullable String post, @Nullable String name, @Nullable LocalDate since) {}

    /** Some days, both ends included, and why; {@code to}: the same day where nothing is said. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String why) {}

    /** One of the own office's. */
    @Needs(Right.PLAN_RECEPTION)
    public Optional<Leader> find(Actor actor, long id) {
        return leaders.find(offices.of(actor), id);
    }

    /** @throws InvalidInput naming every field at fault; on {@code name} if they are there already */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Leader add(Actor actor, Newcomer order) {
        var office = offices.of(actor);
        var since = order.since() == null ? time.today() : order.since();
        new Checks().required("post", order.post(), 50).required("name", order.name(), 40).notBefore("since", since, time.today().minusYears(YEARS)).notAfter("since", since, time.today().plusYears(YEARS))
                .complain();
        offices.alone(office);
        var leader = new Leader(0, office, order.post().strip(), order.name().strip(), since, null, List.of(), null, null);
        var serving = leaders.of(office, new Period(since, LocalDate.of(9999, 12, 31)));
        if (serving.size() >= MOST) {
            throw InvalidInput.of("name", "reception.most-leaders", MOST);
        }
        if (serving.stream().anyMatch(each -> each.mark().equals(leader.mark()))) {
            throw InvalidInput.of("name", "reception.duty.there");
        }
        offices.log(office, actor, "leader", leader.line(), null, since, null);
        return leaders.find(office, leaders.add(leader, offices.region(office))).orElseThrow();
    }

    /** @param until the last day; what lies beyond it wants a substitute */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Leader> leave(Actor actor, long id, @Nullable LocalDate until) {
        var office = offices.of(actor);
        offices.alone(office);
        return leaders.find(office, id).map(leader -> {
            new Checks().present("until", until).notBefore("until", until, leader.since()).notAfter("until", until, time.today().plusYears(YEARS)).complain();
            leaders.leave(leader, until);
            offices.log(office, actor, "left", leader.line(), leader.until(), until, null);
            return leaders.find(office, id).orElseThrow();
        });
    }

    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Leader> away(Actor actor, long id, Days order) {
        var office = offices.of(actor);
        offices.alone(office);
        return leaders.find(office, id).map(leader -> {
            var to = order.to() == null ? order.from() : order.to();
            new Checks().present("from", order.from()).required("why", order.why(), 100).notBefore("from", order.from(), time.today().minusYears(1)).notAfter("to", to, time.today().plusYears(YEARS))
                    .that(to == null || order.from() == null || !to.isBefore(order.from()), "to", "reception.duty.order")
                    .that(leader.absences().size() < MOST_ABSENCES, "from", "reception.most-absences", MOST_ABSENCES).complain();
            leaders.away(leader, offices.region(office), new Period(order.from(), to), order.why().strip());
            offices.log(office, actor, "away", leader.line(), null, order.from() + " – " + to, order.why().strip());
            return leaders.find(office, id).orElseThrow();
        });
    }

    /** Takes an absence back; nothing happens if it was taken back already. */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Leader> back(Actor actor, long id, long absence) {
        var office = offices.of(actor);
        offices.alone(office);
        return leaders.find(office, id).map(leader -> {
            leader.absences().stream().filter(away -> away.id() == absence).forEach(away -> {
                leaders.back(leader, away);
                offices.log(office, actor, "back", leader.line(), away.days().from() + " – " + away.days().to(), null, null);
            });
            return leaders.find(office, id).orElseThrow();
        });
    }
}
