package org.huiyin.petition.lifecycle;

import org.huiyin.document.Documents;
import org.huiyin.notice.Notices;
import org.springframework.stereotype.Component;

/** Attaches what was handed in and issues the paper that a transition makes due; its number is taken last, so that a rollback leaves no gap. */
@Component
final class DuePapers {

    private final Documents documents;
    private final Notices notices;

    DuePapers(Documents documents, Notices notices) {
        this.documents = documents;
        this.notices = notices;
    }

    void keep(Situation situation, Transition row, Decision decision, Case.Course after) {
        var petition = situation.petition();
        if (!decision.attachments().isEmpty()) {
            documents.attach(decision.attachments(), petition.id());
        }
        var paper = decision.paper();
        if (paper != null) {
            notices.issue(petition.id(), petition.number(), after.holder(), after.sealed(), paper);
        } else if (row.document() != null && petition.contactable()) {
            throw new IllegalStateException("the table demands a paper that the act did not write: " + row.document());
        }
    }
}
