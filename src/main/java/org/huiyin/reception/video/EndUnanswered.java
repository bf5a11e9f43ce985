package org.huiyin.reception.video;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A request that nobody answered in its time ends by the clock: whoever asked is told so, that it is not their fault, and how they get on. */
@Component
public class EndUnanswered {

    private static final int AT_ONCE = 50;

    private final VisitRows rows;
    private final EndVisit ending;
    private final TellVisitor telling;
    private final AnswerTerm term;

    EndUnanswered(VisitRows rows, EndVisit ending, TellVisitor telling, AnswerTerm term) {
        this.rows = rows;
        this.ending = ending;
        this.telling = telling;
        this.term = term;
    }

    /** Some of them. @return how many */
    @Transactional
    public int end() {
        var over = rows.unanswered(term.over(), AT_ONCE);
        over.forEach(kept -> {
            ending.to(kept.visit(), VisitState.UNANSWERED, "system", null);
            telling.tell(kept, "unanswered");
        });
        return over.size();
    }
}
