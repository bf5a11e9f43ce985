package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which clocks ought to stand, told from the events alone by the clock table of the domain text (2.2, with the terms of Art 30 and 31(5)): what starts a
 * clock, how long it is, what stops it. It asks the house nothing.
 */
final class ClockOracle {

    private final boolean contactable;
    private final LocalDate partsDue;
    private final OracleClocks clocks;
    private final Map<String, LocalDate> receipts = new HashMap<>();
    private String kind;
    private String route;
    private String holder;
    private boolean supported;
    private boolean reviewTold;
    private LocalDate accepted;

    /** @param partsDue the day until which helping units were asked for their parts, which no event tells */
    ClockOracle(OwnCalendar calendar, boolean contactable, LocalDate partsDue) {
        this.clocks = new OracleClocks(calendar);
        this.contactable = contactable;
        this.partsDue = partsDue;
    }

    /** Every clock (term, start, due, state) as it ought to stand on that day. */
    List<String> on(LocalDate today) {
        return clocks.on(today);
    }

    void happened(Told event) {
        switch (event.type()) {
            case "registered", "classified", "refused", "refused-for-good", "joined", "diverted-judicial", "diverted-discipline", "passed-on" -> atTheOffice(event);
            case "forwarded", "assigned", "objected", "objection-upheld", "jurisdiction-referred", "jurisdiction-settled" -> onTheWay(event);
            case "marked-simple", "simplified", "made-ordinary", "accepted", "led-to-procedure", "legal-duty-taken-up", "extended", "mediated", "units-invited", "part-answered" ->
                handled(event);
            case "opinion-issued", "replied", "delivered", "review-delivered", "execution-begun", "executed", "closed" -> answered(event);
            case "review-requested", "review-decided", "rereview-requested", "hearing-called", "heard", "rereview-decided" -> contested(event);
            case "withdrawn" -> clocks.endAll(event.day());
            case "rated" -> clocks.use("C11_EVAL");
            // Urging and verifying touch no clock.
            default -> { }
        }
    }

    private void atTheOffice(Told event) {
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

    private void onTheWay(Told event) {
        switch (event.type()) {
            case "forwarded", "assigned" -> {
                end("met", event, "C1_ROUTE", "C2_NOTICE");
                end("cancelled", event, "C3_OBJECT", "C12_SIMPLE_ACCEPT");
                received(event);
                begin("C3_OBJECT", event.day());
                if (event.type().equals("assigned")) {
                    clocks.order("C9_ASSIGN", event.day(), event.date("due"), holder);
                }
            }
            case "objected" -> end("met", event, "C3_OBJECT");
            case "objection-upheld" -> {
                clocks.endOwed("C9_ASSIGN", holder, "cancelled", event.day());
                end("cancelled", event, "C1_ROUTE", "C2_NOTICE", "C12_SIMPLE_ACCEPT", "C22_PART");
                holder = event.unit();
                noticeFrom(receipts.getOrDefault(holder, receipts.get("first")));
            }
            case "jurisdiction-referred" -> {
                end("cancelled", event, "C2_NOTICE", "C3_OBJECT", "C12_SIMPLE_ACCEPT");
                clocks.order("C20_JURISDICTION", event.day(), event.date("due"), null);
            }
            case "jurisdiction-settled" -> {
                end("met", event, "C20_JURISDICTION", "C1_ROUTE");
                end("cancelled", event, "C22_PART");
                settled(event);
            }
            default -> throw new AssertionError(event);
        }
    }

    private void received(Told event) {
        holder = event.fact("to");
        receipts.put(holder, event.day());
        noticeFrom(event.day());
    }

    /** Who has it all the while gains no days by a dispute; whoever gets it owes what the organ before owed. */
    private void settled(Told event) {
        if (event.fact("to").equals(holder)) {
            noticeFrom(receipts.get(holder));
        } else {
            if (holder != null && !office()) {
                clocks.passOn(holder, event.fact("to"));
            }
            received(event);
        }
    }

    /** An office has days to route it, an organ to tell the petitioner. */
    private void noticeFrom(LocalDate day) {
        begin(office(), "C1_ROUTE", day);
        begin(!office() && contactable, "C2_NOTICE", day);
    }

    private boolean office() {
        return holder.endsWith("-xfj");
    }

    private void handled(Told event) {
        switch (event.type()) {
            case "marked-simple" -> begin("C12_SIMPLE_ACCEPT", receipts.get(holder));
            case "simplified" -> {
                begin(!clocks.open("C12_SIMPLE_ACCEPT"), "C12_SIMPLE_ACCEPT", receipts.get(holder));
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
                end("cancelled", event, "C4_HANDLE");
                clocks.extend("C4X_EXTEND", "C4_HANDLE", Integer.parseInt(event.fact("days")));
            }
            case "mediated" -> agreed(event);
            case "units-invited" -> List.of(event.fact("units").split(" ")).forEach(unit -> clocks.order("C22_PART", event.day(), partsDue, unit));
            case "part-answered" -> clocks.endOwed("C22_PART", event.unit(), "met", event.day());
            default -> throw new AssertionError(event);
        }
    }

    private void agreed(Told event) {
        if ("agreed".equals(event.fact("result"))) {
            end("met", event, "C4_HANDLE", "C4X_EXTEND", "C9_ASSIGN", "C16_LEGAL_DUTY", "C21_REDO");
            end("cancelled", event, "C22_PART");
            clocks.order("C15_EXECUTE", event.day(), event.date("due"), null);
        }
    }

    private void answered(Told event) {
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
            // of a group each gets it, and the window opens once
            case "review-delivered" -> {
                begin(!reviewTold, "C7_REREVIEW_REQ", event.date("date"));
                reviewTold = true;
            }
            case "execution-begun", "executed" -> {
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

    private void promised(Told event) {
        var until = event.date("date");
        clocks.order("C15_EXECUTE", event.day(), until.isAfter(event.day()) ? until : null, null);
    }

    private void contested(Told event) {
        switch (event.type()) {
            case "review-requested" -> {
                clocks.end("met", event.date("date"), "C5_REVIEW_REQ");
                begin("C6_REVIEW", event.date("date"));
            }
            case "review-decided" -> {
                end("met", event, "C6_REVIEW");
                reviewTold = false;
                decided(event);
                if ("revoke".equals(event.fact("decision"))) {
                    end("cancelled", event, "C11_EVAL");
                }
                clocks.order("C21_REDO", event.day(), event.date("due"), null);
            }
            case "rereview-requested" -> {
                clocks.end("met", event.date("date"), "C7_REREVIEW_REQ");
                begin("C8_REREVIEW", event.date("date"));
            }
            case "hearing-called" -> clocks.pause("C8_REREVIEW", event.day());
            case "heard" -> clocks.goOn(event.date("date").plusDays("false".equals(event.fact("held")) ? 0 : 1));
            case "rereview-decided" -> {
                end("met", event, "C8_REREVIEW");
                decided(event);
            }
            default -> throw new AssertionError(event);
        }
    }

    private void decided(Told event) {
        supported = switch (event.fact("decision")) {
            case "uphold" -> supported;
            case "change" -> "support".equals(event.fact("outcome"));
            default -> event.type().equals("rereview-decided") && "support".equals(event.fact("outcome"));
        };
        if (!supported) {
            end("cancelled", event, "C15_EXECUTE");
        }
    }

    private boolean residual() {
        return kind.equals("claim") && "31(6)".equals(route);
    }

    private void begin(boolean whether, String term, LocalDate start) {
        if (whether) {
            begin(term, start);
        }
    }

    private void begin(String term, LocalDate start) {
        clocks.begin(term, start);
    }

    private void end(String as, Told event, String... terms) {
        clocks.end(as, event.day(), terms);
    }
}
