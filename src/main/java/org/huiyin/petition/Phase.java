package org.huiyin.petition;

import org.huiyin.runtime.Words;

/** The parts of the procedure, in the order in which a petition passes them; a review may lead back. */
public enum Phase {
    REGISTRATION, ROUTING, ACCEPTANCE, HANDLING, ANSWER, REVIEW, END;

    /** Where a petition of that status is. */
    public static Phase of(Status status) {
        return switch (status) {
            case REGISTERED, REPORTED, DIVERTED_DISCIPLINE -> REGISTRATION;
            case FORWARDED, ASSIGNED, OBJECTED, JURISDICTION -> ROUTING;
            case SIMPLE, ACCEPTED, IMPORTED, LEGAL_DUTY, STUDY -> ACCEPTANCE;
            case HANDLING, EXTENDED, MEDIATING, HEARING -> HANDLING;
            case OPINION_ISSUED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED, DELIVERED, EXECUTING -> ANSWER;
            case REVIEW, REVIEWED, REREVIEW -> REVIEW;
            case REFUSED, NO_LONGER, MERGED, DIVERTED_JUDICIAL, CLOSED, FINAL, FINAL_CARE, WITHDRAWN -> END;
        };
    }

    public Words words() {
        return Words.of("petition.phase." + name());
    }
}
