package org.huiyin.procedure;

import java.util.List;
import org.huiyin.petition.Status;

/** How far a petition may have come, each by one legal walk: where from, and the acts on the way. Every status has a place of its name. */
enum Place {
    REGISTERED(Status.REGISTERED),
    /** From somebody who left no address. */
    UNREACHABLE(Status.REGISTERED),
    /** From four who petition together, one with no way to be reached. */
    GROUP(Status.REGISTERED),
    GROUP_ANSWERED(GROUP, Status.OPINION_ISSUED, "TRIAGE classify", "TRIAGE forward", "HANDLER accept", "HANDLER record-interview", "HEAD issue-opinion"),
    CLASSIFIED(REGISTERED, Status.REGISTERED, "TRIAGE classify"),
    SUGGESTION(REGISTERED, Status.REGISTERED, "TRIAGE classify {'class': 'suggestion'}"),
    ACCUSATION(REGISTERED, Status.REGISTERED, "TRIAGE classify {'class': 'accusation', 'accused': ['330726-zjj']}"),
    REPORTED(CLASSIFIED, Status.REPORTED, "LEADER report-urgent"),
    DIVERTED_JUDICIAL(CLASSIFIED, Status.DIVERTED_JUDICIAL, "TRIAGE divert-judicial"),
    DIVERTED_DISCIPLINE(ACCUSATION, Status.DIVERTED_DISCIPLINE, "TRIAGE divert-discipline"),
    FORWARDED(CLASSIFIED, Status.FORWARDED, "TRIAGE forward"),
    ASSIGNED(CLASSIFIED, Status.ASSIGNED, "TRIAGE assign"),
    OBJECTED(FORWARDED, Status.OBJECTED, "HANDLER object"),
    JURISDICTION(FORWARDED, Status.JURISDICTION, "HANDLER refer-jurisdiction"),
    SIMPLE(FORWARDED, Status.SIMPLE, "HANDLER simplify"),
    ACCEPTED(FORWARDED, Status.ACCEPTED, "HANDLER accept"),
    ASKED_FOR_DUTY(FORWARDED, Status.ACCEPTED, "HANDLER accept {'route': '31(5)'}"),
    IMPORTED(ACCEPTED, Status.IMPORTED, "HANDLER import-route"),
    LEGAL_DUTY(ASKED_FOR_DUTY, Status.LEGAL_DUTY, "HANDLER legal-duty"),
    SUGGESTION_ACCEPTED(SUGGESTION, Status.ACCEPTED, "TRIAGE forward", "HANDLER accept {'route': null}"),
    STUDY(SUGGESTION_ACCEPTED, Status.STUDY, "HANDLER study"),
    ADOPTED(STUDY, Status.ADOPTED, "HEAD issue-opinion {'adoption': 'adopted'}"),
    PARTLY_ADOPTED(STUDY, Status.PARTLY_ADOPTED, "HEAD issue-opinion {'adoption': 'partly'}"),
    NOT_ADOPTED(STUDY, Status.NOT_ADOPTED, "HEAD issue-opinion {'adoption': 'not'}"),
    HANDLING(ACCEPTED, Status.HANDLING, "HANDLER record-interview"),
    ASKED(HANDLING, Status.HANDLING, "HANDLER ask"),
    DRAFTED(HANDLING, Status.HANDLING, "HANDLER draft"),
    TO_SIGN(DRAFTED, Status.HANDLING, "HANDLER submit-for-signature"),
    SIGNING_SET_ASIDE(TO_SIGN, Status.MEDIATING, "HANDLER mediate {'result': null}"),
    ASSIGNED_HANDLING(ASSIGNED, Status.HANDLING, "HANDLER accept", "HANDLER record-interview"),
    JOINT(HANDLING, Status.HANDLING, "HEAD invite-units"),
    EXTENDED(HANDLING, Status.EXTENDED, "HEAD extend"),
    MEDIATING(HANDLING, Status.MEDIATING, "HANDLER mediate {'result': null}"),
    HEARING(HANDLING, Status.HEARING, "HANDLER hold-hearing"),
    ACCUSATION_HANDLING(DIVERTED_DISCIPLINE, Status.HANDLING, "DISCIPLINE accept {'route': null}", "DISCIPLINE record-interview"),
    ACCUSATION_ANSWERED(ACCUSATION_HANDLING, Status.OPINION_ISSUED, "DISCIPLINE_HEAD issue-opinion"),
    OPINION_ISSUED(HANDLING, Status.OPINION_ISSUED, "HEAD issue-opinion"),
    ASSIGNED_ANSWERED(ASSIGNED_HANDLING, Status.OPINION_ISSUED, "HEAD issue-opinion"),
    POSTED(OPINION_ISSUED, Status.OPINION_ISSUED, "HANDLER post"),
    DELIVERED(OPINION_ISSUED, Status.DELIVERED, "HANDLER deliver"),
    SUPPORTED(HANDLING, Status.DELIVERED, "HEAD issue-opinion {'claims': [{'claim': '请修好路灯', 'facts': '属实', 'outcome': 'support', 'basis': '甲', 'opinion': '乙'}]}", "HANDLER deliver"),
    EXECUTING(SUPPORTED, Status.EXECUTING, "HANDLER execute"),
    CLOSED(DELIVERED, Status.CLOSED, "HANDLER close"),
    REVIEW(DELIVERED, Status.REVIEW, "PETITIONER request-review"),
    REDO(REVIEW, Status.HANDLING, "REVIEWER decide-review {'decision': 'revoke', 'ground': 'facts'}"),
    ANSWERED_ABOVE(REVIEW, Status.REVIEWED, "REVIEWER decide-review"),
    REVIEWED(ANSWERED_ABOVE, Status.REVIEWED, "REVIEWER deliver"),
    CHANGED(REVIEW, Status.REVIEWED, "REVIEWER decide-review {'decision': 'change', 'outcome': 'support'}", "REVIEWER deliver"),
    REREVIEW(REVIEWED, Status.REREVIEW, "PETITIONER request-rereview"),
    HEARD_ABOVE(REREVIEW, Status.REREVIEW, "REREVIEWER hold-hearing"),
    FINAL(REREVIEW, Status.FINAL, "REREVIEWER decide-rereview"),
    FINAL_CARE(FINAL, Status.FINAL_CARE, "TRIAGE care"),
    WITHDRAWN(REGISTERED, Status.WITHDRAWN, "PETITIONER withdraw"),
    /** Filed with the city while the county has the same matter in hand. */
    DUPLICATE(Status.REGISTERED, FORWARDED),
    REFUSED(DUPLICATE, Status.REFUSED, "CITY_TRIAGE refuse"),
    /** Filed once more at the same office. */
    REPEATED(Status.REGISTERED, FORWARDED),
    MERGED(REPEATED, Status.MERGED, "TRIAGE join"),
    /** Filed once more after it was answered and closed. */
    AGAIN(Status.REGISTERED, CLOSED),
    ESCALATED(AGAIN, Status.REGISTERED, "TRIAGE classify {'repeatOf': '@other'}"),
    /** Filed once more after the last word was said. */
    AFTER_FINAL(Status.REGISTERED, FINAL),
    NO_LONGER(AFTER_FINAL, Status.NO_LONGER, "TRIAGE refuse-final");

    final Place from;
    final Place beside;
    final Status status;
    final List<String> acts;

    Place(Status begun) {
        this(null, null, begun);
    }

    Place(Status begun, Place beside) {
        this(null, beside, begun);
    }

    Place(Place from, Status status, String... acts) {
        this(from, null, status, acts);
    }

    Place(Place from, Place beside, Status status, String... acts) {
        this.from = from;
        this.beside = beside;
        this.status = status;
        this.acts = List.of(acts);
    }
}
