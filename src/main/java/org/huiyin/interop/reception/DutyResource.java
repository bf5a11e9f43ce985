package org.huiyin.interop.reception;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.duty.Duty;
import org.huiyin.reception.duty.DutyChange;
import org.huiyin.reception.duty.DutyRule;
import org.huiyin.reception.duty.DutyStanding;
import org.huiyin.reception.duty.KeepLeaders;
import org.huiyin.reception.duty.Leader;
import org.huiyin.reception.duty.PlanDuty;
import org.huiyin.reception.duty.Proposal;
import org.huiyin.reception.duty.SwapDuty;
import org.huiyin.reception.duty.TrackBelow;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which leader of the own office receives people when, and how everybody stands. */
@RestController
@RequestMapping("/api/v1/staff/duty")
class DutyResource {

    private static final String LEADER = "/leaders/{leader:\\d{1,18}}";

    private final PlanDuty plan;
    private final KeepLeaders leaders;
    private final SwapDuty swap;
    private final TrackBelow below;
    private final LegalTime time;

    DutyResource(PlanDuty plan, KeepLeaders leaders, SwapDuty swap, TrackBelow below, LegalTime time) {
        this.plan = plan;
        this.leaders = leaders;
        this.swap = swap;
        this.below = below;
        this.time = time;
    }

    /** {@code kept}: of {@code leader} 0 where anybody counts; {@code guessed}: the holidays of that year are not known. */
    record DutyYearBody(int year, DutyRule rule, List<Leader> leaders, List<Duty> duties, List<DutyStanding> kept, Proposal proposal, List<DutyChange> changes, boolean guessed) {

        static DutyYearBody of(PlanDuty.Sheet sheet) {
            var year = sheet.year();
            return new DutyYearBody(year.year(), year.rule(), year.leaders(), year.duties(), sheet.kept(), sheet.proposal(), sheet.changes(), sheet.guessed());
        }
    }

    record WhichYear(@Nullable Integer year) {}

    record Leaving(@Nullable LocalDate until) {}

    @GetMapping
    DutyYearBody look(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        return DutyYearBody.of(plan.year(actor, year == null ? time.today().getYear() : year));
    }

    /** Adopts what is proposed. Body: {@code year}, this one where nothing is said. */
    @Once
    @PostMapping
    @Reads(WhichYear.class)
    DutyYearBody adopt(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        var year = facts(body).as(WhichYear.class).year();
        return DutyYearBody.of(plan.adopt(actor, year == null ? time.today().getYear() : year));
    }

    /** How it stands in the offices of the own region and below, by id. */
    @GetMapping("/below")
    Items<TrackBelow.Below> below(Actor actor, @RequestParam(required = false) @Nullable Integer year, @RequestParam(defaultValue = "") String after) {
        var slice = below.list(actor, year == null ? time.today().getYear() : year, after);
        return new Items<>(slice.items(), slice.next());
    }

    /** The same of each level together, the highest first. */
    @GetMapping("/below/levels")
    Items<TrackBelow.LevelDuties> levels(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        return new Items<>(below.levels(actor, year == null ? time.today().getYear() : year), null);
    }

    @PutMapping("/rule")
    @Reads(PlanDuty.RuleOrder.class)
    DutyRule rule(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return plan.rule(actor, facts(body).as(PlanDuty.RuleOrder.class));
    }

    @Once
    @PostMapping("/leaders")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(KeepLeaders.Newcomer.class)
    Leader add(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return leaders.add(actor, facts(body).as(KeepLeaders.Newcomer.class));
    }

    /** Leaves office. Body: {@code until}. */
    @PutMapping(LEADER)
    @Reads(Leaving.class)
    Leader leave(Actor actor, @PathVariable long leader, @RequestBody(required = false) byte @Nullable [] body) {
        return leaders.leave(actor, leader, facts(body).as(Leaving.class).until()).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(LEADER + "/absences")
    @Reads(KeepLeaders.Days.class)
    Leader away(Actor actor, @PathVariable long leader, @RequestBody(required = false) byte @Nullable [] body) {
        return leaders.away(actor, leader, facts(body).as(KeepLeaders.Days.class)).orElseThrow(Unknown::new);
    }

    @DeleteMapping(LEADER + "/absences/{absence:\\d{1,18}}")
    Leader back(Actor actor, @PathVariable long leader, @PathVariable long absence) {
        return leaders.back(actor, leader, absence).orElseThrow(Unknown::new);
    }

    @PutMapping("/days/{day:\\d{1,18}}")
    @Reads(SwapDuty.Swap.class)
    Duty swap(Actor actor, @PathVariable long day, @RequestBody(required = false) byte @Nullable [] body) {
        return swap.swap(actor, day, facts(body).as(SwapDuty.Swap.class)).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
