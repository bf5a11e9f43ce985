package org.huiyin.citizen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** The lengths of the terms that pages speak of, read from the law in force. */
@Component
final class LegalDays {

    private static final List<Term> SPOKEN_OF = List.of(Term.C1_ROUTE, Term.C2_NOTICE, Term.C4_HANDLE, Term.C5_REVIEW_REQ, Term.C6_REVIEW,
            Term.C7_REREVIEW_REQ, Term.C8_REREVIEW);

    private final DueDates dates;
    private final LegalTime time;

    LegalDays(DueDates dates, LegalTime time) {
        this.dates = dates;
        this.time = time;
    }

    /** Days by the name of the term; of the extension, the most that may be granted. */
    Map<String, Integer> byTerm() {
        var days = new HashMap<String, Integer>();
        SPOKEN_OF.forEach(term -> days.put(term.name(), dates.derive(term, time.today(), LawProfiles.DEFAULT).length()));
        days.put(Term.C4X_EXTEND.name(), dates.longest(Term.C4X_EXTEND, LawProfiles.DEFAULT));
        return days;
    }
}
