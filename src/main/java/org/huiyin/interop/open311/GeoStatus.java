package org.huiyin.interop.open311;

import org.huiyin.petition.CitizenStatus;

/** What the specification calls a status, and what FixMyStreet does in updates. An answer closes a request; a review opens it again. */
final class GeoStatus {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private GeoStatus() {}

    static String of(CitizenStatus status) {
        return switch (status) {
            case RECEIVED, ACCEPTED, IN_HAND, IN_REVIEW -> OPEN;
            case ANSWERED, ENDED, NOT_ACCEPTED, DIVERTED, JOINED, WITHDRAWN -> CLOSED;
        };
    }

    static String extended(CitizenStatus status) {
        return switch (status) {
            case RECEIVED -> OPEN;
            case ACCEPTED -> "investigating";
            case IN_HAND, IN_REVIEW -> "in_progress";
            case ANSWERED, ENDED -> CLOSED;
            case NOT_ACCEPTED, WITHDRAWN -> "no_further_action";
            case DIVERTED -> "internal_referral";
            case JOINED -> "duplicate";
        };
    }
}
