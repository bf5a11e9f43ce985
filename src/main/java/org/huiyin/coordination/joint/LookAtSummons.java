package org.huiyin.coordination.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows summonses to whoever called and whoever was called. Opening one is noted in the log of readings. */
@Component
public class LookAtSummons {

    private final SummonsRows rows;
    private final SummonsLog log;
    private final SummonsWords words;
    private final SummonsSight sight;
    private final JdbcClient jdbc;
    private final Look look;

    /** What notes who read it, and when. */
    @Component
    record Look(Readings readings, LegalTime time) {}

    LookAtSummons(SummonsRows rows, SummonsLog log, SummonsWords words, SummonsSight sight, JdbcClient jdbc, Look look) {
        this.rows = rows;
        this.log = log;
        this.words = words;
        this.sight = sight;
        this.jdbc = jdbc;
        this.look = look;
    }

    /** A page of those in sight, the newest first, without what was said. @param before id of the last of the page before */
    @Needs(Right.ATTEND_SUMMONS)
    public List<SummonsLine> list(Actor actor, WhichSummons which, long before, int limit) {
        var found = sight.bind(jdbc.sql("select s.* from summons s where " + which.sql() + " and " + SummonsSight.UNVEILED + " and s.id < :before order by s.id desc limit :limit"), actor)
                .param("before", before).param("limit", limit).query(Summons::read).list();
        var units = rows.of(found.stream().map(Summons::id).toList()).stream().collect(Collectors.groupingBy(Summoned::summons));
        return found.stream().map(summons -> new SummonsLine(summons, units.getOrDefault(summons.id(), List.of()))).toList();
    }

    /** How many wait for the own unit's answer, at most a hundred. */
    @Needs(Right.ATTEND_SUMMONS)
    public int waiting(Actor actor) {
        return sight.bind(jdbc.sql("select count(*) from (select from summons s where " + WhichSummons.TO_US.sql() + " and " + SummonsSight.UNVEILED + " limit 100) as found"), actor).query(Integer.class).single();
    }

    /** One in sight, with everything that was said. */
    @Needs(Right.ATTEND_SUMMONS)
    @Transactional
    public Optional<SummonsSheet> find(Actor actor, long id) {
        return rows.find(actor, id).map(summons -> {
            look.readings().record(actor, summons.id(), summons.number(), "summons");
            var kept = rows.sealed(id);
            var about = words.aboutOf(id, kept.first());
            var units = units(actor, summons);
            return new SummonsSheet(summons, about.about(), about.place(), units, words.open(SummonsWords.Of.CONCLUSION, id, kept.second()), log.of(id), acts(actor, summons, units));
        });
    }

    private List<SummonsSheet.SummonedUnit> units(Actor actor, Summons summons) {
        var said = rows.sealedUnits(summons.id()).stream().collect(Collectors.toMap(SummonsRows.Sealed::id, Function.identity()));
        return rows.of(List.of(summons.id())).stream().map(unit -> new SummonsSheet.SummonedUnit(unit, words.open(SummonsWords.Of.WHO, unit.id(), said.get(unit.id()).first()),
                words.open(SummonsWords.Of.ANSWER, unit.id(), said.get(unit.id()).second()), unit.late(summons, look.time().instant()), sight.speaksFor(actor, unit.unit()))).toList();
    }

    private List<SummonsAct> acts(Actor actor, Summons summons, List<SummonsSheet.SummonedUnit> units) {
        var acts = new ArrayList<SummonsAct>();
        var open = summons.state() == SummonsState.OPEN;
        var calls = actor.may(Right.SUMMON) && sight.calls(actor, summons);
        if (open && units.stream().anyMatch(unit -> (calls || unit.own()) && unit.summoned().arrivedAt() == null)) {
            acts.add(SummonsAct.ARRIVED);
        }
        if (actor.may(Right.SERVE_WINDOW) && summons.state() != SummonsState.CALLED_OFF && units.stream().anyMatch(unit -> unit.own() && unit.summoned().answeredAt() == null)) {
            acts.add(SummonsAct.ANSWERED);
        }
        acts.add(SummonsAct.PROGRESS);
        if (calls && open) {
            acts.addAll(List.of(SummonsAct.UNIT_ADDED, SummonsAct.ENDED, SummonsAct.CALLED_OFF));
        }
        if (calls && actor.may(Right.READ_FILE) && summons.petition() == null) {
            acts.add(SummonsAct.LINKED);
        }
        return acts;
    }
}
