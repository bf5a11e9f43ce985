package org.huiyin.review;

import java.util.Locale;
import org.huiyin.deadline.Term;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.lifecycle.Desk;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** The two stages on which an answer is looked at again. */
enum Stage {
    REVIEW(Term.C5_REVIEW_REQ, Term.C6_REVIEW, NoticeKind.REVIEW_OPINION, "35") {
        @Override
        @Nullable String answeredBy(Desk desk) {
            return desk.organ();
        }
    },
    REREVIEW(Term.C7_REREVIEW_REQ, Term.C8_REREVIEW, NoticeKind.REREVIEW_OPINION, "36") {
        @Override
        @Nullable String answeredBy(Desk desk) {
            return desk.reviewer();
        }
    };

    private final Term window;
    private final Term term;
    private final NoticeKind opinion;
    private final String article;

    Stage(Term window, Term term, NoticeKind opinion, String article) {
        this.window = window;
        this.term = term;
        this.opinion = opinion;
        this.article = article;
    }

    /** Whose answer it is that is contested. */
    abstract @Nullable String answeredBy(Desk desk);

    /** The days in which it can be asked for. */
    Term window() {
        return window;
    }

    /** The days in which it is decided. */
    Term term() {
        return term;
    }

    NoticeKind opinion() {
        return opinion;
    }

    String article() {
        return article;
    }

    Words words() {
        return Words.of("review.stage." + code());
    }

    /** As in message keys and event types. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Type of the event that asks for it. */
    String requested() {
        return code() + "-requested";
    }

    /** Kind of the note that keeps the request. */
    String note() {
        return code() + "-request";
    }
}
