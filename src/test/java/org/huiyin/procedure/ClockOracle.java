package org.huiyin.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which clocks ought to stand, told from the events alone by the clock table of the domain text (2.2, with the terms of Art 30 and 31(5)): what starts a
 * clock, how long it is, what stops it. It asks the house nothing.
 */
final class ClockOracle {

    /** What happened, as the log has it. */
    record Event(String type, Instant at, String unit, Map<String, Object> facts) {

        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"));
        }

        String fact(String name) {
            return Objects.toString(facts.get(name), null);
        }

        LocalDate date(String name) {
            return facts.containsKey(name) ? LocalDate.parse(fact(name)) : null;
        }
    }

    private static final class Clock {
        final String term;
        final LocalDate start;
        final String owedBy;
        LocalDate due;
        LocalDate stillFrom;
        LocalDate countsAgain;
        int still;
        String end;

        Clock(String term, LocalDate start, LocalDate due, String owedBy) {
            this.term = term;
            this.start = start;
            this.due = due;
            this.owedBy = owedBy;
        }
    }

    /** Days, working days (w) or months (m) that the law sets. */
    private static final Map<String, String> LENGTHS = Map.ofEntries(Map.entry("C1_ROUTE", "15d"), Map.entry("C2_NOTICE", "15d"), Map.entry("C3_OBJECT", "5w"),
            Map.entry("C4_HANDLE", "60d"), Map.entry("C5_REVIEW_REQ", "30d"), Map.entry("C6_REVIEW", "30d"), Map.entry("C7_REREVIEW_REQ", "30d"),
            Map.entry("C8_REREVIEW", "30d"), Map.entry("C11_EVAL", "30d"), Map.entry("C12_SIMPLE_ACCEPT", "3w"), Map.entry("C13_SIMPLE_ANSWER", "10w"),
            Map.entry("C16_LEGAL_DUTY", "2m"), Map.entry("C17_ACCUSER_ACCEPT", "15w"), Map.entry("C18_ACCUSER_RESULT", "15w"), Map.entry("C19_PASS_ON", "5w"));

    private final OwnCalendar calendar;
    private final boolean contactable;
    private final LocalDate partsDue;
    private final List<Clock> clocks = new ArrayList<>();
    private final Map<String, LocalDate> receipts = new HashMap<>();
    private String kind;
    private String route;
    private String holder;
    private boolean supported;
    private LocalDate accepted;

    /** @param partsDue the day until which helping units were asked for their parts, which no event tells */
    ClockOracle(OwnCalendar calendar, boolean contactable, LocalDate partsDue) {
        this.calendar = calendar;
        this.contactable = contactable;
        this.partsDue = partsDue;
    }

    /** Every clock (term, start, due, state) as it ought to stand on that day. */
    List<String> on(LocalDate today) {
        return clocks.stream().map(c -> c.term + ' ' + c.start + ' ' + c.due + ' ' + state(c, today)).toList();
    }

    private static String state(Clock clock, LocalDate today) {
        return clock.end != null ? clock.end : clock.stillFrom != null ? "paused" : today.isAfter(clock.due) ? "missed" : "running";
    }

    void happened(Event event) {
        switch (event.type()) {
            case "registered", "classified", "refused", "refused-for-good", "joined", "diverted-judicial", "diverted-discipline", "passed-on" -> atTheOffice(event);
            case "forwarded", "assigned", "objected", "objection-upheld", "jurisdiction-referred", "jurisdiction-settled" -> onTheWay(event);
            case "marked-simple", "simplified", "made-ordinary", "accepted", "led-to-procedure", "legal-duty-taken-up", "extended", "mediated", "units-invited", "part-answered" ->
                handled(event);
            case "opinion-issued", "replied", "delivered", "review-delivered", "execution-begun", "executed", "closed" -> answered(event);
            case "review-requested", "review-decided", "rereview-requested", "hearing-called", "heard", "rereview-decided" -> contested(event);
            case "withdrawn" -> clocks.forEach(clock -> end(clock, "cancelled", event.day()));
            default -> { }
        }
    }

    private void atTheOffice(Event event) {
        switch (event.type()) {
            case "registered" -> {
                kind = event.fact("class");
                receipts.put("first", event.day());
                begin("C1_ROUTE", event.day());
            }
            case "classified" -> kind = event.fact("class");
            case "diverted-discipline", "passed-on" -> {
                end("met", event, "C1_ROUTE", "C19_PASS_ON");
                end("cancelled", event, "C17_ACCUSER_ACCEPT");
                if (!event.facts().containsKey("trace")) {
                    begin(contactable, "C17_ACCUSER_ACCEPT", event.day());
                    begin("C19_PASS_ON", event.day());
                }
            }
            default -> end("met", event, "C1_ROUTE");
        }
    }

    private void onTheWay(Event event) {
        switch (event.type()) {
            case "forwarded", "assigned" -> {
                end("met", event, "C1_ROUTE", "C2_NOTICE");
                end("cancelled", event, "C3_OBJECT", "C12_SIMPLE_ACCEPT");
                received(event);
                begin("C3_OBJECT", event.day());
                if (event.type().equals("assigned")) {
                    order("C9_ASSIGN", event.day(), event.date("due"), holder);
                }
            }
            case "objected" -> end("met", event, "C3_OBJECT");
            case "objection-upheld" -> {
                clocks.stream().filter(c -> c.term.equals("C9_ASSIGN") && holder.equals(c.owedBy)).forEach(c -> end(c, "cancelled", event.day()));
                end("cancelled", event, "C1_ROUTE", "C2_NOTICE", "C12_SIMPLE_ACCEPT", "C22_PART");
                holder = event.unit();
                noticeFrom(receipts.getOrDefault(holder, receipts.get("first")));
            }
            case "jurisdiction-referred" -> {
                end("cancelled", event, "C2_NOTICE", "C3_OBJECT", "C12_SIMPLE_ACCEPT");
                order("C20_JURISDICTION", event.day(), event.date("due"), null);
            }
            case "jurisdiction-settled" -> {
                end("met", event, "C20_JURISDICTION", "C1_ROUTE");
                end("cancelled", event, "C22_PART");
                settled(event);
            }
            default -> throw new AssertionError(event);
        }
    }

    private void received(Event event) {
        holder = event.fact("to");
        receipts.put(holder, event.day());
        noticeFrom(event.day());
    }

    /** Who has it all the while gains no days by a dispute. */
    private void settled(Event event) {
        if (event.fact("to").equals(holder)) {
            noticeFrom(receipts.get(holder));
        } else {
            received(event);
        }
    }

    /** An office has days to route it, an organ to tell the petitioner. */
    private void noticeFrom(LocalDate day) {
        var office = holder.endsWith("-xfj");
        begin(office, "C1_ROUTE", day);
        begin(!office && contactable, "C2_NOTICE", day);
    }

    private void handled(Event event) {
        switch (event.type()) {
            case "marked-simple" -> begin("C12_SIMPLE_ACCEPT", receipts.get(holder));
            case "simplified" -> {
                begin(clocks.stream().noneMatch(c -> c.term.equals("C12_SIMPLE_ACCEPT") && c.end == null), "C12_SIMPLE_ACCEPT", receipts.get(holder));
                end("met", event, "C2_NOTICE", "C12_SIMPLE_ACCEPT");
                end("cancelled", event, "C3_OBJECT");
                begin("C13_SIMPLE_ANSWER", event.day());
                accepted = event.day();
                route = event.fact("route");
            }
            case "made-ordinary" -> {
                end("cancelled", event, "C13_SIMPLE_ANSWER");
                begin(residual(), "C4_HANDLE", accepted);
            }
            case "accepted" -> {
                end("met", event, "C2_NOTICE", "C12_SIMPLE_ACCEPT", "C17_ACCUSER_ACCEPT", "C19_PASS_ON");
                end("cancelled", event, "C3_OBJECT");
                accepted = event.day();
                route = event.fact("route");
                begin(residual(), "C4_HANDLE", accepted);
                begin("31(5)".equals(route), "C16_LEGAL_DUTY", accepted);
            }
            case "led-to-procedure" -> {
                end("cancelled", event, "C4_HANDLE", "C16_LEGAL_DUTY", "C22_PART");
                route = event.fact("route");
            }
            case "legal-duty-taken-up" -> {
                end("cancelled", event, "C4_HANDLE", "C16_LEGAL_DUTY");
                route = "31(5)";
                begin("C16_LEGAL_DUTY", accepted);
            }
            case "extended" -> {
                var handling = latest("C4_HANDLE");
                end("cancelled", event, "C4_HANDLE");
                order("C4X_EXTEND", handling.due, calendar.orNextWorkingDay(handling.due.plusDays(Integer.parseInt(event.fact("days")))), null);
            }
            case "mediated" -> agreed(event);
            case "units-invited" -> List.of(event.fact("units").split(" ")).forEach(unit -> order("C22_PART", event.day(), partsDue, unit));
            case "part-answered" -> clocks.stream().filter(c -> c.term.equals("C22_PART") && c.owedBy.equals(event.unit())).forEach(c -> end(c, "met", event.day()));
            default -> throw new AssertionError(event);
        }
    }

    private void agreed(Event event) {
        if ("agreed".equals(event.fact("result"))) {
            end("met", event, "C4_HANDLE", "C4X_EXTEND", "C9_ASSIGN", "C16_LEGAL_DUTY", "C21_REDO");
            end("cancelled", event, "C22_PART");
            order("C15_EXECUTE", event.day(), event.date("due"), null);
        }
    }

    private void answered(Event event) {
        switch (event.type()) {
            case "opinion-issued", "replied" -> {
                supported = Boolean.TRUE.equals(event.facts().get("supported"));
                end("met", event, "C4_HANDLE", "C4X_EXTEND", "C13_SIMPLE_ANSWER", "C16_LEGAL_DUTY", "C21_REDO");
                end("cancelled", event, "C22_PART");
                begin(kind.equals("accusation") && contactable && event.type().equals("opinion-issued"), "C18_ACCUSER_RESULT", event.day());
            }
            case "delivered" -> {
                end("met", event, "C9_ASSIGN", "C18_ACCUSER_RESULT");
                begin(residual(), "C5_REVIEW_REQ", event.date("date"));
                begin("C11_EVAL", event.date("date"));
            }
            case "review-delivered" -> begin("C7_REREVIEW_REQ", event.date("date"));
            case "execution-begun" -> promised(event);
            case "executed" -> {
                end("met", event, "C15_EXECUTE");
                promised(event);
            }
            case "closed" -> {
                end("met", event, "C9_ASSIGN");
                end("cancelled", event, "C18_ACCUSER_RESULT");
            }
            default -> throw new AssertionError(event);
        }
    }

    private void promised(Event event) {
        var until = event.date("date");
        order("C15_EXECUTE", event.day(), until.isAfter(event.day()) ? until : null, null);
    }

    private void contested(Event event) {
        switch (event.type()) {
            case "review-requested" -> {
                end("met", event, "C5_REVIEW_REQ");
                begin("C6_REVIEW", event.date("date"));
            }
            case "review-decided" -> {
                end("met", event, "C6_REVIEW");
                decided(event);
                order("C21_REDO", event.day(), event.date("due"), null);
            }
            case "rereview-requested" -> {
                end("met", event, "C7_REREVIEW_REQ");
                begin("C8_REREVIEW", event.date("date"));
            }
            case "hearing-called" -> clocks.stream().filter(c -> c.term.equals("C8_REREVIEW") && c.end == null && !event.day().isAfter(c.due))
                    .forEach(c -> c.stillFrom = latest(event.day(), c.countsAgain));
            case "heard" -> clocks.stream().filter(c -> c.stillFrom != null).forEach(c -> goOn(c, event.date("date").plusDays("false".equals(event.fact("held")) ? 0 : 1)));
            case "rereview-decided" -> {
                end("met", event, "C8_REREVIEW");
                decided(event);
            }
            default -> throw new AssertionError(event);
        }
    }

    private void decided(Event event) {
        supported = switch (event.fact("decision")) {
            case "uphold" -> supported;
            case "change" -> "support".equals(event.fact("outcome"));
            default -> event.type().equals("rereview-decided") && "support".equals(event.fact("outcome"));
        };
        if (!supported) {
            end("cancelled", event, "C15_EXECUTE");
        }
    }

    /** The thirty days without those of the hearing; of several hearings each is left out once, and the first day, which never counts, not at all. */
    private void goOn(Clock clock, LocalDate on) {
        clock.countsAgain = latest(clock.stillFrom, on);
        clock.still += (int) clock.stillFrom.datesUntil(clock.countsAgain).filter(day -> day.isAfter(clock.start)).count();
        clock.stillFrom = null;
        clock.due = calendar.orNextWorkingDay(clock.start.plusDays(30L + clock.still));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private boolean residual() {
        return kind.equals("claim") && "31(6)".equals(route);
    }

    private Clock latest(String term) {
        return clocks.stream().filter(c -> c.term.equals(term)).reduce((first, later) -> later).orElseThrow();
    }

    private void begin(boolean whether, String term, LocalDate start) {
        if (whether) {
            begin(term, start);
        }
    }

    private void begin(String term, LocalDate start) {
        var length = LENGTHS.get(term);
        var count = Integer.parseInt(length.substring(0, length.length() - 1));
        order(term, start, switch (length.charAt(length.length() - 1)) {
            case 'd' -> calendar.orNextWorkingDay(start.plusDays(count));
            case 'm' -> calendar.orNextWorkingDay(start.plusMonths(count));
            default -> calendar.workingDaysAfter(start, count);
        }, null);
    }

    /** A day that an order names; no clock without one. */
    private void order(String term, LocalDate start, LocalDate due, String owedBy) {
        if (due != null) {
            clocks.add(new Clock(term, start, due, owedBy));
        }
    }

    private void end(String as, Event event, String... terms) {
        clocks.stream().filter(clock -> List.of(terms).contains(clock.term)).forEach(clock -> end(clock, as, event.day()));
    }

    private static void end(Clock clock, String as, LocalDate on) {
        if (clock.end == null) {
            clock.end = clock.stillFrom == null && on.isAfter(clock.due) ? "missed" : as;
        }
    }
}
