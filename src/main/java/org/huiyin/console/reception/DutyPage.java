package org.huiyin.console.reception;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.console.Desk;
import org.huiyin.reception.duty.Duty;
import org.huiyin.reception.duty.DutyStanding;
import org.huiyin.reception.duty.Every;
import org.huiyin.reception.duty.Leader;
import org.huiyin.reception.duty.PlanDuty;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A year of duties on its page.
 *
 * @param sheet the year
 * @param typed a form that did not go through
 */
public record DutyPage(PlanDuty.Sheet sheet, Sheet typed) {

    private static final int SOON = 15;
    private static final Map<DutyStanding.State, String> MARKS = Map.of(DutyStanding.State.DONE, "mark-told", DutyStanding.State.PLANNED, "mark-plain", DutyStanding.State.OPEN, "mark-inside", DutyStanding.State.MISSED, "mark-sealed", DutyStanding.State.AWAY, "mark-inside");

    public int year() {
        return sheet.year().year();
    }

    public List<Leader> leaders() {
        return sheet.year().leaders();
    }

    public List<DutyStanding> of(Leader leader) {
        return sheet.kept().stream().filter(kept -> kept.leader() == leader.id()).toList();
    }

    /** How many working days stand how, where somebody is to be there every day. */
    public Map<DutyStanding.State, Long> daily() {
        return sheet.kept().stream().filter(kept -> kept.leader() == 0).collect(Collectors.groupingBy(DutyStanding::state, TreeMap::new, Collectors.counting()));
    }

    public long count(DutyStanding.State state) {
        return sheet.kept().stream().filter(kept -> kept.leader() != 0 && kept.state() == state).count();
    }

    /** The time of the rule, and the day in it where people were received or will be. */
    public static String when(Page page, DutyStanding kept) {
        var from = kept.period().from().getMonthValue();
        var to = kept.period().to().getMonthValue();
        var time = page.t(from == to ? "console.duty.month" : "console.duty.months", from, to);
        var on = kept.state() == DutyStanding.State.DONE || kept.state() == DutyStanding.State.PLANNED ? page.t("console.duty.on", kept.day().getMonthValue(), kept.day().getDayOfMonth()) : null;
        return on == null ? time : from == to ? on : page.t("console.duty.when", time, on);
    }

    public static String mark(DutyStanding.State state) {
        return MARKS.get(state);
    }

    /** What lies ahead, the next first. */
    public List<Duty> ahead() {
        return sheet.year().duties().stream().filter(duty -> !duty.day().isBefore(sheet.year().today())).toList();
    }

    public List<Duty> soon() {
        return ahead().subList(0, Math.min(SOON, ahead().size()));
    }

    public List<Duty> later() {
        return ahead().subList(soon().size(), ahead().size());
    }

    public String line(long leader) {
        var lines = leaders().stream().collect(Collectors.toMap(Leader::id, Function.identity()));
        return lines.containsKey(leader) ? lines.get(leader).line() : "";
    }

    /** Where that day is planned as a reception. */
    public String announce(Duty duty, Desk desk) {
        return "/console/receptions?day=" + duty.day() + "&leaders=" + UriUtils.encode(line(duty.leader()), StandardCharsets.UTF_8)
                + (duty.place() == null ? "" : "&place=" + UriUtils.encode(where(duty, desk), StandardCharsets.UTF_8));
    }

    /** Where it is to be; empty while nobody says so. */
    public static String where(Duty duty, Desk desk) {
        var place = duty.place();
        return place == null ? "" : desk.place(place.region()) + (place.words() == null ? "" : ' ' + place.words());
    }

    /** Who could take the day of a leader who is not there after all; empty if nobody is named. */
    public String substitute(Duty duty) {
        return sheet.year().stranded(duty) ? sheet.year().substitute(duty).map(Leader::line).orElse("") : "";
    }

    /** Where there is a year to look at. */
    public boolean near(int year) {
        return Math.abs(year - sheet.year().today().getYear()) <= 1;
    }

    /** What stood in the log of it, in words: a rule is kept as its codes. */
    public static String told(Page page, String what, @Nullable String kept) {
        if (kept == null || !what.equals("rule")) {
            return kept == null ? "–" : kept;
        }
        var parts = kept.split(" ");
        var words = page.t("reception.duty.every." + Every.valueOf(parts[0]).code());
        return words + (kept.contains("+") ? ", " + page.t("console.duty.rule.daily") : "") + (Character.isDigit(kept.charAt(kept.length() - 1)) ? ", " + page.t("console.duty.rule.day", Integer.valueOf(parts[parts.length - 1])) : "");
    }

    public boolean stranded() {
        return ahead().stream().anyMatch(sheet.year()::stranded);
    }

    public static List<Choice> everies(Page page) {
        return Arrays.stream(Every.values()).map(every -> Choice.of(every.code(), page.t("reception.duty.every." + every.code()))).toList();
    }

    /** The rule as it stands, under what was typed over it. */
    public Sheet rule() {
        if (typed.values().containsKey("every")) {
            // a box that was cleared is not sent
            return typed;
        }
        var rule = sheet.year().rule();
        return typed.over(Sheet.of(Map.of("every", rule.every().code(), "daily", Boolean.toString(rule.daily()), "dayOfMonth", rule.dayOfMonth() == null ? "" : rule.dayOfMonth().toString())));
    }
}
