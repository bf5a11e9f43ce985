package org.huiyin.petition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The legal status, as clerks know it (domain table 5.1), and what the petitioner sees of it. */
public enum Status {
    REGISTERED(CitizenStatus.RECEIVED),
    /** Serious and urgent, reported upward at once; still to be sent on (Art 22, 25). */
    REPORTED(CitizenStatus.RECEIVED),
    /** The same matter is pending below (Art 19). */
    REFUSED(CitizenStatus.NOT_ACCEPTED),
    /** The same facts were decided for good (Art 36). */
    NO_LONGER(CitizenStatus.NOT_ACCEPTED),
    /** Carried on by the pending petition that it repeats. */
    MERGED(CitizenStatus.JOINED),
    DIVERTED_JUDICIAL(CitizenStatus.DIVERTED),
    /** With the discipline organ, sealed (Art 30). */
    DIVERTED_DISCIPLINE(CitizenStatus.DIVERTED),
    FORWARDED(CitizenStatus.RECEIVED),
    ASSIGNED(CitizenStatus.RECEIVED),
    OBJECTED(CitizenStatus.RECEIVED),
    /** Which unit is competent is in dispute (Art 24). */
    JURISDICTION(CitizenStatus.RECEIVED),
    SIMPLE(CitizenStatus.ACCEPTED),
    ACCEPTED(CitizenStatus.ACCEPTED),
    /** Led into a statutory procedure (Art 31(1)–(4)). */
    IMPORTED(CitizenStatus.DIVERTED),
    /** A duty of the law is to be performed or answered (Art 31(5)). */
    LEGAL_DUTY(CitizenStatus.IN_HAND),
    /** A suggestion is being studied (Art 29). */
    STUDY(CitizenStatus.IN_HAND),
    ADOPTED(CitizenStatus.IN_HAND),
    PARTLY_ADOPTED(CitizenStatus.IN_HAND),
    NOT_ADOPTED(CitizenStatus.IN_HAND),
    HANDLING(CitizenStatus.IN_HAND),
    EXTENDED(CitizenStatus.IN_HAND),
    MEDIATING(CitizenStatus.IN_HAND),
    HEARING(CitizenStatus.IN_HAND),
    OPINION_ISSUED(CitizenStatus.IN_HAND),
    DELIVERED(CitizenStatus.ANSWERED),
    EXECUTING(CitizenStatus.ANSWERED),
    REVIEW(CitizenStatus.IN_REVIEW),
    REVIEWED(CitizenStatus.ANSWERED),
    REREVIEW(CitizenStatus.IN_REVIEW),
    CLOSED(CitizenStatus.ENDED),
    /** Decided on three levels (Art 36). */
    FINAL(CitizenStatus.ENDED),
    /** Decided for good, and cared for: help and counselling, never surveillance (Art 37). */
    FINAL_CARE(CitizenStatus.ENDED),
    WITHDRAWN(CitizenStatus.WITHDRAWN);

    private static final Set<Status> ENDS = EnumSet.of(REFUSED, NO_LONGER, MERGED, DIVERTED_JUDICIAL, CLOSED, FINAL, FINAL_CARE, WITHDRAWN);

    private final CitizenStatus citizen;

    Status(CitizenStatus citizen) {
        this.citizen = citizen;
    }

    public CitizenStatus citizen() {
        return citizen;
    }

    /** Whether it was decided on three levels (Art 36): no way leads on, though the last word may still have to be delivered and carried out. */
    public boolean decidedForGood() {
        return this == FINAL || this == FINAL_CARE;
    }

    /** Whether no way leads on but to review and care. */
    public boolean ended() {
        return ENDS.contains(this);
    }

    /** Every status from which a way leads on. */
    public static Set<Status> open() {
        return Arrays.stream(values()).filter(s -> !s.ended()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }
}
