package org.huiyin.reception.video;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huiyin.reception.recording.RecordCalls;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever asked lets the call be recorded, and takes that back whenever they like: then it ends in every browser, and what there is is erased. Saying no costs them nothing. */
@Component
public class ConsentToRecording {

    private static final Set<VisitState> BEFORE_ITS_END = EnumSet.of(VisitState.ASKED, VisitState.SCHEDULED, VisitState.OPEN);

    private final OwnVisit own;
    private final VisitRows rows;
    private final RecordCalls tapes;
    private final VisitLog log;
    private final LegalTime time;

    ConsentToRecording(OwnVisit own, VisitRows rows, RecordCalls tapes, VisitLog log, LegalTime time) {
        this.own = own;
        this.rows = rows;
        this.tapes = tapes;
        this.log = log;
        this.time = time;
    }

    /**
     * Said twice it is said once.
     *
     * @return nothing for a wrong code
     * @throws InvalidInput on {@code number} if the visit is over
     */
    @Transactional
    public Optional<Visit> give(String client, String number, String code) {
        return held(client, number, code).map(standing -> {
            if (!BEFORE_ITS_END.contains(standing.state())) {
                throw InvalidInput.of("number", "reception.video.no-meeting");
            }
            if (standing.consentedAt() == null) {
                rows.consent(standing.id(), time.instant());
                log.add(standing, "visitor", "consented", null);
            }
            return rows.find(standing.id()).orElseThrow().visit();
        });
    }

    /** At any moment, also long after the call. @return nothing for a wrong code */
    @Transactional
    public Optional<Visit> withdraw(String client, String number, String code) {
        return held(client, number, code).map(standing -> withdraw(standing, "visitor"));
    }

    /** Of one that is held. */
    Visit withdraw(Visit standing, String by) {
        var erased = tapes.withdraw(standing.id(), null, by);
        if (standing.consentedAt() != null || erased > 0) {
            rows.consent(standing.id(), null);
            log.add(standing, by, "consent-withdrawn", null);
        }
        return rows.find(standing.id()).orElseThrow().visit();
    }

    private Optional<Visit> held(String client, String number, String code) {
        return own.open(client, number, code).flatMap(seen -> rows.hold(seen.visit().id())).map(VisitRows.Kept::visit);
    }
}
