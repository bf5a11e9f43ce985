package org.huiyin.console;

import static org.huiyin.console.Ask.area;
import static org.huiyin.console.Ask.day;
import static org.huiyin.console.Ask.line;
import static org.huiyin.console.Ask.oneOf;
import static org.huiyin.console.Ask.reason;
import static org.huiyin.console.Ask.remark;
import static org.huiyin.console.Ask.unit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.PetitionFile;

/** Which fields an act asks for, as a table. Acts whose form needs more than fields have a page of their own and stand here not at all. */
final class Asks {

    private static final String RESULT = "deliver.result";
    private static final String ATTITUDE = "deliver.attitude";
    private static final Set<String> REPORTED = Set.of(RESULT, ATTITUDE);
    private static final Ask THUMBPRINT = oneOf("thumbprint", "paper.thumbprint", "false", "true");
    private static final Ask READ_ALOUD = oneOf("readAloud", "paper.read-aloud", "true", "false").withHint();
    private static final Map<Action, List<Ask>> TABLE = table();
    private static final List<Ask> REASON = List.of(reason());
    private static final List<Ask> MEDIATION_ENDS = List.of(oneOf("result", "mediate.result", "agreed", "failed"), day("date", "mediate.date").withHint(),
            line("parties", "mediate.parties").withHint(), area("text", "mediate.agreement", 20_000).withHint(), day("due", "mediate.due").withHint(), remark());

    private Asks() {}

    private static Map<Action, List<Ask>> table() {
        var table = new EnumMap<Action, List<Ask>>(Action.class);
        register(table);
        route(table);
        handle(table);
        settle(table);
        answer(table);
        review(table);
        forPetitioner(table);
        return table;
    }

    private static void forPetitioner(Map<Action, List<Ask>> table) {
        table.put(Action.ASK, List.of(area("text", "ask.text", 2000).withHint()));
        table.put(Action.WITHDRAW, onPaper(area("reason", "withdraw.reason", 2000)));
        table.put(Action.SUPPLEMENT, onPaper(area("text", "paper.text", 5000)));
        table.put(Action.ANSWER, onPaper(area("text", "paper.answer", 5000)));
        table.put(Action.RATE, onPaper(oneOf("subject", "rate.subject", "office", "unit"), oneOf("value", "rate.value", "satisfied", "basically", "dissatisfied"), area("why", "rate.why", 2000)));
    }

    /** What a clerk takes down from a paper: when it came, what it says, how it was signed, and its scan. */
    private static List<Ask> onPaper(Ask... said) {
        return Stream.of(Stream.of(day("receivedOn", "paper.received-on")), Stream.of(said), Stream.of(THUMBPRINT, READ_ALOUD, Ask.of(AskKind.SCAN, "scan", "paper.scan").withHint()))
                .flatMap(asks -> asks).toList();
    }

    private static void register(Map<Action, List<Ask>> table) {
        table.put(Action.REFUSE, List.of(line("pending", "refuse.pending").withHint(), reason().withHint()));
        table.put(Action.REFUSE_FINAL, List.of(line("decided", "refuse-final.decided").withHint(), reason().withHint()));
        table.put(Action.JOIN, List.of(line("parent", "join.parent").withHint(), remark()));
        table.put(Action.REPORT_URGENT, List.of(area("summary", "urgent.summary", 5000).withHint(), area("measures", "urgent.measures", 5000).withHint()));
        table.put(Action.DIVERT_JUDICIAL, List.of(unit("to", "divert-judicial.to"), reason().withHint()));
        table.put(Action.DIVERT_DISCIPLINE, List.of(unit("to", "divert-discipline.to"), oneOf("cadre", "cadre", "false", "true").withHint(), remark()));
    }

    private static void route(Map<Action, List<Ask>> table) {
        table.put(Action.REFER_JURISDICTION, List.of(Ask.of(AskKind.UNITS, "units", "refer.units").withHint(), day("due", "refer.due").withHint(), reason()));
        table.put(Action.SETTLE_JURISDICTION, List.of(unit("to", "settle.to"), reason().withHint()));
        table.put(Action.HAND_OVER, List.of(unit("to", "hand-over.to"), remark()));
        table.put(Action.SIMPLIFY, List.of(remark()));
        table.put(Action.IMPORT_ROUTE, List.of(oneOf("route", "import-route.route", "31(1)", "31(2)", "31(3)", "31(4)"), line("organ", "import-route.organ").withHint(),
                line("procedure", "import-route.procedure").withHint(), line("term", "import-route.term").withHint(), remark()));
        table.put(Action.LEGAL_DUTY, List.of(remark()));
        table.put(Action.STUDY, List.of(remark()));
    }

    private static void handle(Map<Action, List<Ask>> table) {
        table.put(Action.APPOINT_HANDLER, List.of(Ask.of(AskKind.NAMED, "handler", "handler"), remark()));
        table.put(Action.RECUSE, List.of(Ask.of(AskKind.NAMED, "person", "recuse.person"), Ask.of(AskKind.NAMED, "handler", "recuse.handler").withHint(), reason().withHint()));
        table.put(Action.RECOMPUTE, List.of(Ask.of(AskKind.CLOCK, "term", "recompute.term"), Ask.of(AskKind.NAMED, "profile", "recompute.profile").withHint(), reason()));
        table.put(Action.CORRECT_ACCUSED, List.of(Ask.of(AskKind.UNITS, "accused", "correct.accused"), Ask.of(AskKind.LINES, "accusedPersons", "correct.persons").withHint(), reason()));
        table.put(Action.UPHOLD_OBJECTION, List.of(remark()));
        table.put(Action.CLOSE, List.of(area("result", "close.result", 5000)));
        table.put(Action.CARE, List.of(area("text", "care.text", 5000).withHint()));
    }

    private static void settle(Map<Action, List<Ask>> table) {
        table.put(Action.MEDIATE, List.of(line("parties", "mediate.parties").withHint(), area("text", "mediate.text", 20_000), remark()));
        table.put(Action.HOLD_HEARING, List.of(day("date", "hearing.date").withHint(), line("time", "hearing.time").withHint(), line("place", "hearing.place"),
                Ask.of(AskKind.LINES, "panel", "hearing.panel").withHint(), line("chair", "hearing.chair").withHint(), Ask.of(AskKind.LINES, "representatives", "hearing.representatives").withHint(), remark()));
        table.put(Action.CONCLUDE_HEARING, List.of(oneOf("held", "hearing.held", "true", "false"), day("date", "hearing.held-on").withHint(),
                line("present", "hearing.present").withHint(), area("record", "hearing.record", 20_000).withHint(), area("conclusion", "hearing.conclusion", 10_000).withHint(),
                area("reason", "hearing.called-off", 2000).withHint()));
        table.put(Action.ANSWER_PART, List.of(area("text", "part.text", 20_000).withHint(), Ask.of(AskKind.FILES, "documents", "file")));
    }

    private static void answer(Map<Action, List<Ask>> table) {
        table.put(Action.POST, List.of(day("date", "post.date"), line("tracking", "post.tracking"), remark()));
        table.put(Action.DELIVER, List.of(line("relation", "deliver.relation").withHint(), area("result", RESULT, 5000).withHint(),
                area("attitude", ATTITUDE, 2000), area("reason", "deliver.reason", 2000).withHint(), Ask.of(AskKind.SCAN, "scan", "deliver.scan").withHint()));
        table.put(Action.FILE_RECEIPT, List.of(Ask.of(AskKind.NAMED, "receipt", "file-receipt.receipt"), Ask.of(AskKind.SCAN, "scan", "file-receipt.scan").withHint(), remark()));
        table.put(Action.URGE_EXECUTION, List.of(area("demand", "urge.demand", 5000).withHint(), day("explainBy", "urge.explain-by").withHint()));
        table.put(Action.RECORD_TELLING, List.of(remark()));
        table.put(Action.RETURN_POST, List.of(day("date", "return-post.date"), area("reason", "return-post.reason", 2000).withHint()));
    }

    private static void review(Map<Action, List<Ask>> table) {
        var request = List.of(day("receivedOn", "review.received-on").withHint(), area("reason", "review.request", 5000), THUMBPRINT, READ_ALOUD, Ask.of(AskKind.SCAN, "scan", "review.scan").withHint());
        table.put(Action.REQUEST_REVIEW, request);
        table.put(Action.REQUEST_REREVIEW, request);
        table.put(Action.VERIFY_REPEAT, List.of(oneOf("result", "verify.result", "confirmed", "to-be-put-right"), day("date", "verify.date"), area("text", "verify.text", 20_000).withHint()));
        var opinion = List.of(area("facts", "review.facts", 20_000), area("opinion", "review.opinion", 20_000), area("basis", "review.basis", 5000).withHint());
        var ground = oneOf("ground", "review.ground", "facts", "basis", "procedure", "powers", "unfit").withHint();
        table.put(Action.DECIDE_REVIEW, joined(oneOf("decision", "review.decision", "uphold", "change", "revoke"), opinion, outcome("review.outcome"), ground, day("due", "review.due").withHint()));
        table.put(Action.DECIDE_REREVIEW, joined(oneOf("decision", "review.decision", "uphold", "change", "revoke"), opinion, outcome("rereview.outcome"), ground));
    }

    private static Ask outcome(String name) {
        return oneOf("outcome", name, "support", "explain", "not-support").withHint();
    }

    private static List<Ask> joined(Ask first, List<Ask> middle, Ask... last) {
        return Stream.of(List.of(first), middle, List.of(last)).flatMap(List::stream).toList();
    }

    /** The fields of an act on a case as it stands; where nothing else is known of an act, it is given a reason. */
    static List<Ask> of(PetitionFile file, Action action) {
        if (action == Action.MEDIATE && file.view().status() == Status.MEDIATING) {
            return MEDIATION_ENDS;
        }
        var reported = file.matter().assignedBy() != null;
        return of(action).stream().filter(ask -> reported || !REPORTED.contains(ask.name())).toList();
    }

    static List<Ask> of(Action action) {
        return TABLE.getOrDefault(action, REASON);
    }

    static boolean any(Action action, AskKind kind) {
        return of(action).stream().anyMatch(ask -> ask.kind() == kind);
    }
}
