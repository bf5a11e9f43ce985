package org.huiyin.petition.lifecycle;

import org.huiyin.document.Documents;
import org.huiyin.notice.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attaches what was handed in and issues the paper that a transition makes due; its number is taken last, so that a rollback leaves no gap. */
@Component
final class DuePapers {

    private final Documents documents;
    private final Notices notices;
    private final JdbcClient jdbc;

    DuePapers(Documents documents, Notices notices, JdbcClient jdbc) {
        this.documents = documents;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    void keep(Situation situation, Transition row, Decision decision, Case.Course after) {
        var petition = situation.petition();
        if (!decision.attachments().isEmpty()) {
            documents.attach(decision.attachments(), petition.id());
            keepToTheUnit(situation, decision);
        }
        var paper = decision.paper();
        if (paper != null) {
            notices.issue(petition.id(), petition.number(), after.sealed(), paper);
        } else if (row.document() != null && petition.contactable()) {
            throw new IllegalStateException("the table demands a paper that the act did not write: " + row.document());
        }
    }

    private void keepToTheUnit(Situation situation, Decision decision) {
        if (situation.actor().signedIn()) {
            jdbc.sql("insert into unit_paper (document, petition, region) select unnest(?::text[]), ?, ? on conflict do nothing")
                    .params(decision.attachments().toArray(String[]::new), situation.petition().id(), situation.petition().course().region())
                    .update();
        }
    }
}
