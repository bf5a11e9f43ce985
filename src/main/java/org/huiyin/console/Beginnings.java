package org.huiyin.console;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.PetitionFile;
import org.jspecify.annotations.Nullable;

/** How the form of an act looks before anybody has typed: what the case already knows is not asked again. */
final class Beginnings {

    /** What an address may choose beforehand. */
    static final List<String> CHOSEN = List.of("to", "kind", "edit", "paper");

    private Beginnings() {}

    static Typed of(PetitionFile file, Action action, LocalDate today, Map<String, String> asked) {
        var values = new HashMap<String, String>();
        fill(values, file, action, today);
        CHOSEN.stream().filter(asked::containsKey).forEach(name -> values.put(name, asked.get(name)));
        if (action == Action.DRAFT) {
            draft(values, file);
        }
        values.put("version", Integer.toString(file.view().version()));
        values.put("key", UUID.randomUUID().toString());
        return new Typed(values);
    }

    private static void fill(Map<String, String> values, PetitionFile file, Action action, LocalDate today) {
        var matter = file.matter();
        switch (action) {
            case CLASSIFY -> classification(values, file);
            case FORWARD, ASSIGN, SETTLE_JURISDICTION -> proposed(values, file);
            case OBJECT, REFER_JURISDICTION, INVITE_UNITS, CORRECT_ACCUSED, HAND_OVER, DIVERT_JUDICIAL -> put(values, "findIn", county(matter.region()));
            case RECORD_INTERVIEW -> {
                put(values, "kind", "interview");
                put(values, "date", today.toString());
            }
            case CONCLUDE_HEARING -> {
                put(values, "held", "true");
                put(values, "date", today.toString());
            }
            case DELIVER, POST, RETURN_POST, RECORD_TELLING, MEDIATE, VERIFY_REPEAT -> put(values, "date", today.toString());
            case REQUEST_REVIEW, REQUEST_REREVIEW, WITHDRAW, SUPPLEMENT, ANSWER, RATE -> put(values, "receivedOn", today.toString());
            case DIVERT_DISCIPLINE -> {
                put(values, "cadre", "false");
                put(values, "findIn", county(matter.region()));
            }
            case IMPORT_ROUTE -> put(values, "route", matter.route());
            case RECUSE -> put(values, "person", matter.handler());
            case RECOMPUTE -> put(values, "profile", matter.profile());
            case DRAFT -> put(values, "kind", replied(file) || matter.petitionClass() == PetitionClass.SUGGESTION ? "reply" : "opinion");
            case EXTEND -> extension(values, file);
            case ISSUE_OPINION -> opinion(values, file);
            case UPHOLD_OBJECTION, REJECT_OBJECTION, ACCEPT, SUBMIT_FOR_SIGNATURE, RETURN_DRAFT, FILE_RECEIPT, EXECUTE, URGE_EXECUTION, CLOSE, ASK, IMPORT_REPLY, REFUSE,
                    REFUSE_FINAL, JOIN, REPORT_URGENT, SIMPLIFY, TO_ORDINARY, LEGAL_DUTY, STUDY, APPOINT_HANDLER, HOLD_HEARING, ANSWER_PART,
                    DECIDE_REVIEW, DECIDE_REREVIEW, CARE -> { }
        }
    }

    private static void classification(Map<String, String> values, PetitionFile file) {
        var matter = file.matter();
        put(values, "class", matter.petitionClass() == null ? null : matter.petitionClass().code());
        put(values, "category", matter.category());
        put(values, "region", matter.region());
        put(values, "place", matter.place());
        put(values, "repeatOf", file.ties().repeatOf());
        put(values, "findIn", county(matter.region()));
    }

    /** The unit found competent, unless it has the petition already. */
    private static void proposed(Map<String, String> values, PetitionFile file) {
        var competent = file.proposed() == null ? null : file.proposed().organisation().id();
        put(values, "to", file.view().holder().unit().equals(competent) ? null : competent);
        put(values, "findIn", county(file.matter().region()));
    }

    /** Whether the answer is a plain reply rather than an opinion claim by claim. */
    static boolean replied(PetitionFile file) {
        return file.view().status() == Status.STUDY || file.view().status() == Status.LEGAL_DUTY;
    }

    /** As the handler asked for it. */
    private static void extension(Map<String, String> values, PetitionFile file) {
        file.drafts().stream().filter(d -> d.kind().equals("extension") && d.state().equals("submitted")).findFirst().ifPresent(asked -> {
            put(values, "days", asked.days() == null ? null : asked.days().toString());
            put(values, "reason", asked.body());
        });
    }

    private static String county(String region) {
        return region.substring(0, 6);
    }

    private static void opinion(Map<String, String> values, PetitionFile file) {
        var draft = Offers.answer(file);
        var claims = draft == null ? List.<NoticeFacts.Claim>of() : draft.claims();
        claims(values, claims);
        if (claims.isEmpty()) {
            put(values, "claims[0].claim", file.matter().claim());
            put(values, "claims[0].opinion", draft == null ? null : draft.body());
            put(values, "claims[0].outcome", replied(file) ? "explain" : null);
        }
    }

    private static void draft(Map<String, String> values, PetitionFile file) {
        var begun = file.drafts().stream().filter(d -> d.kind().equals(values.get("kind"))).findFirst();
        begun.ifPresentOrElse(d -> {
            put(values, "body", d.body());
            put(values, "days", d.days() == null ? null : d.days().toString());
            claims(values, d.claims());
        }, () -> put(values, "claims[0].claim", file.matter().claim()));
    }

    private static void claims(Map<String, String> values, List<NoticeFacts.Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            var at = "claims[" + i + "].";
            var claim = claims.get(i);
            put(values, at + "claim", claim.claim());
            put(values, at + "facts", claim.facts());
            put(values, at + "outcome", claim.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            put(values, at + "basis", claim.basis());
            put(values, at + "opinion", claim.opinion());
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        values.put(name, value == null ? "" : value);
    }
}
