package org.huiyin.reception.duty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office announces a month of its duties in one act: for each day the leaders and how one registers. Place and rooms follow day by day. */
@Component
public class AnnounceMonth {

    /** Further ahead, the holidays are not known. */
    private static final int MONTHS = 3;

    private final DutyRows duties;
    private final DutyOffice offices;
    private final DutyYears years;
    private final PlanReception plan;
    private final AnnounceReception announcing;
    private final LegalTime time;

    AnnounceMonth(DutyRows duties, DutyOffice offices, DutyYears years, PlanReception plan, AnnounceReception announcing, LegalTime time) {
        this.duties = duties;
        this.offices = offices;
        this.years = years;
        this.plan = plan;
        this.announcing = announcing;
        this.time = time;
    }

    /**
     * What is the same for all days.
     *
     * @param month  as {@code 2026-12}
     * @param except days that are left out, each as {@code 2026-12-24}
     * @param why    for the days that are announced later than they should be
     */
    public record MonthOrder(@Nullable String month, @Nullable List<@Nullable LocalDate> except, @Nullable LocalTime begins, @Nullable LocalTime ends, @Nullable String registerHow,
            @Nullable String place, @Nullable String why) {

        Set<LocalDate> left() {
            return except == null ? Set.of() : except.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }

        private ReceptionOrder of(LocalDate day, List<String> leaders) {
            return new ReceptionOrder(day, begins, ends, List.copyOf(leaders), null, null, null, registerHow, place, List.of(), null, false);
        }
    }

    /**
     * All days of duty in that month, from tomorrow on, on which the leader is there and nothing is announced yet, or none.
     *
     * @return the days that were announced, the first first
     * @throws InvalidInput naming every field at fault; on {@code month} if nothing is left to announce; on a day, as {@code 2026-12-24}, saying why that one cannot be announced
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public List<Reception> announce(Actor actor, MonthOrder order) {
        var office = offices.of(actor);
        var month = month(order.month());
        new Checks().that(month.isPresent(), "month", "reception.duty.no-month").present("begins", order.begins()).present("ends", order.ends())
                .that(order.begins() == null || order.ends() == null || order.begins().isBefore(order.ends()), "ends", "reception.ends").required("registerHow", order.registerHow(), 500)
                .optional("place", order.place(), 200).optional("why", order.why(), 200).complain();
        offices.alone(office);
        var days = days(office, month.orElseThrow(), order.left());
        if (days.isEmpty()) {
            throw InvalidInput.of("month", "reception.duty.none-to-announce");
        }
        var faults = new ArrayList<FieldFault>();
        var announced = new ArrayList<Reception>();
        var standing = duties.standing(office, new Period(days.firstKey(), days.lastKey()));
        days.forEach((day, leaders) -> {
            try {
                new Checks().that(!standing.containsKey(day), "day", "reception.duty.draft-stands").complain();
                var planned = plan.plan(actor, order.of(day, leaders));
                announced.add(announcing.announce(actor, planned.id(), new AnnounceReception.Word(planned.version(), order.why())).orElseThrow());
            } catch (InvalidInput invalid) {
                invalid.faults().stream().map(fault -> new FieldFault(day.toString(), Words.of("reception.duty.cannot", day, fault.words()))).forEach(faults::add);
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return announced;
    }

    /** The leaders of each day that can be announced. */
    private TreeMap<LocalDate, List<String>> days(String office, YearMonth month, Set<LocalDate> except) {
        var year = years.of(office, month.getYear());
        var standing = duties.standing(office, new Period(month.atDay(1), month.atEndOfMonth()));
        var lines = year.leaders().stream().collect(Collectors.toMap(Leader::id, Leader::line));
        return year.duties().stream().filter(duty -> YearMonth.from(duty.day()).equals(month) && duty.day().isAfter(time.today()) && !year.stranded(duty) && !except.contains(duty.day()))
                .filter(duty -> !standing.getOrDefault(duty.day(), false))
                .collect(Collectors.groupingBy(Duty::day, TreeMap::new, Collectors.mapping(duty -> lines.get(duty.leader()), Collectors.toList())));
    }

    private static Optional<YearMonth> month(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(String::strip).map(YearMonth::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A month of this year or the next with days that can be announced. @param days in their order */
    public record OpenMonth(String month, List<LocalDate> days) {}

    /** The first first. */
    @Needs(Right.PLAN_RECEPTION)
    public List<OpenMonth> open(Actor actor) {
        var office = offices.of(actor);
        var now = YearMonth.from(time.today());
        return Stream.iterate(now, month -> month.getYear() <= now.getYear() + 1, month -> month.plusMonths(1)).limit(MONTHS)
                .map(month -> new OpenMonth(month.toString(), List.copyOf(days(office, month, Set.of()).keySet()))).filter(month -> !month.days().isEmpty()).toList();
    }
}
