package org.huiyin.petition.lifecycle;

import java.util.stream.Collectors;
import org.huiyin.document.Documents;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attaches what was handed in and issues the papers that a transition makes due; their numbers are taken last, so that a rollback leaves no gap. */
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

    void keep(Situation situation, Transition row, Decision decision, Course after) {
        var petition = situation.petition();
        if (!decision.attachments().isEmpty()) {
            documents.attach(decision.attachments(), petition.id());
            keepToTheUnit(situation, decision);
        }
        requireEach(row, decision, petition.in(after));
        if (!decision.papers().isEmpty()) {
            notices.issueAll(petition.id(), petition.number(), after.sealed(), decision.papers());
        }
    }

    /** No state changes without the paper that the table demands; one to the petitioner needs somebody who can be reached (Art 23). */
    private static void requireEach(Transition row, Decision decision, Case petition) {
        var written = decision.papers().stream().map(NoticeFacts::kind).collect(Collectors.toSet());
        for (var due : row.papers()) {
            var waived = !petition.contactable() && due.kinds().stream().anyMatch(NoticeKind::told) || petition.origin().historical();
            if (decision.writes(due.kinds()) && due.when().test(petition) && !waived && due.kinds().stream().noneMatch(written::contains)) {
                throw new IllegalStateException("the table demands a paper that the act did not write: " + due.kinds());
            }
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
