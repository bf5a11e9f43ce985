package org.huiyin.citizen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.springframework.stereotype.Component;

/** The lengths of the terms that pages speak of, read from the law in force. */
@Component
final class LegalDays {

    private final LawProfiles laws;

    LegalDays(LawProfiles laws) {
        this.laws = laws;
    }

    /** Days by the name of the term; terms without a fixed length or limit are left out. */
    Map<String, Integer> byTerm() {
        var days = new LinkedHashMap<String, Integer>();
        for (var term : Term.values()) {
            laws.most(LawProfiles.DEFAULT, term).ifPresent(most -> days.put(term.name(), most));
        }
        return days;
    }
}
