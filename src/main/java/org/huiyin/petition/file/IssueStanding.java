package org.huiyin.petition.file;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Issuer;
import org.huiyin.notice.Notice;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.Notices;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a standing paper of a petition when somebody first opens it: taking petitions in, and looking where they stand, stay quick. */
@Component
class IssueStanding {

    private final Notices notices;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final List<StandingPaper> papers;

    IssueStanding(Notices notices, Organisations organisations, JdbcClient jdbc, List<StandingPaper> papers) {
        this.notices = notices;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.papers = papers;
    }

    /** The notice that is this paper; the lock on the petition keeps it the only one. */
    @Transactional
    public long noticeOf(Standing paper, long petition) {
        var row = jdbc.sql("select * from petition where id = ? for no key update").param(petition).query(CaseRows::read).single();
        return existing(paper, petition).orElseGet(() -> notices.issue(petition, row.number(), row.course().sealed(), facts(paper, row))).id();
    }

    /** A list of the archive stands until the case goes on, as by a review; then a new one is written. */
    private Optional<Notice> existing(Standing paper, long petition) {
        var written = notices.of(petition).stream().filter(n -> n.kind() == paper.kind()).reduce((first, later) -> later);
        return paper == Standing.ARCHIVE ? written.filter(n -> !wentOnAfter(n)) : written;
    }

    private boolean wentOnAfter(Notice notice) {
        return jdbc.sql("select exists (select 1 from petition_event where petition = ? and at > ?)")
                .params(notice.petition(), Timestamp.from(notice.issuedAt())).query(Boolean.class).single();
    }

    private NoticeFacts facts(Standing asked, Case petition) {
        var writer = papers.stream().filter(each -> each.paper() == asked).findFirst().orElseThrow();
        var office = organisations.current(writer.issuer(petition));
        var issuer = new Issuer(office.id(), office.name(), office.phone(), office.address());
        return writer.write(petition, NoticeFacts.of(asked.kind(), issuer, petition.number(), petition.origin().title())).done();
    }
}
