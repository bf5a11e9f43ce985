package org.huiyin.deadline;

import java.util.Locale;
import org.huiyin.runtime.Words;

/** The event whose day starts a term. */
enum StartingEvent {
    REGISTRATION, RECEIPT_BY_ORGAN, ACCEPTANCE, END_OF_HANDLING, DELIVERY_OF_OPINION, REVIEW_REQUEST, DELIVERY_OF_REVIEW, REREVIEW_REQUEST,
    ASSIGNMENT, DELIVERY_OF_SUGGESTION, HAND_OVER, PROMISE, CONCLUSION, DISPUTE, ORDER_TO_REDO, CALL_TO_HELP;

    Words words() {
        return Words.of("deadline.start." + code());
    }

    /** Who names the last day of a term that begins with it. */
    Words setBy() {
        return Words.of("deadline.set." + code());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
