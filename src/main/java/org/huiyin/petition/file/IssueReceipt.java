package org.huiyin.petition.file;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Issuer;
import org.huiyin.notice.Notice;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Notices;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseRows;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the receipt of a petition when somebody first opens it: taking petitions in, and looking where they stand, stay quick. */
@Component
class IssueReceipt {

    private final Notices notices;
    private final Deadlines deadlines;
    private final Petitioners petitioners;
    private final Organisations organisations;
    private final JdbcClient jdbc;

    IssueReceipt(Notices notices, Deadlines deadlines, Petitioners petitioners, Organisations organisations, JdbcClient jdbc) {
        this.notices = notices;
        this.deadlines = deadlines;
        this.petitioners = petitioners;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** The notice that is the receipt; the lock on the petition keeps it the only one. */
    @Transactional
    public long noticeOf(long petition) {
        var row = jdbc.sql("select * from petition where id = ? for no key update").param(petition).query(CaseRows::read).single();
        return existing(petition).orElseGet(() -> notices.issue(petition, row.number(), row.origin().office(), row.course().sealed(), facts(row))).id();
    }

    private Optional<Notice> existing(long petition) {
        return notices.of(petition).stream().filter(n -> n.kind() == NoticeKind.RECEIPT).findFirst();
    }

    private NoticeFacts facts(Case petition) {
        var origin = petition.origin();
        var who = petitioners.of(petition.id());
        var office = organisations.current(origin.office());
        return new NoticeFacts.Receipt(who.name(), origin.title(), petition.number(), new Issuer(office.name(), office.phone(), office.address()),
                origin.receivedAt(), Words.of("petition.channel." + origin.channel().code()), routeDue(petition).orElse(null), who.confidential());
    }

    private Optional<LocalDate> routeDue(Case petition) {
        return deadlines.of(petition.id()).stream().filter(d -> d.term() == Term.C1_ROUTE).findFirst().map(d -> d.due());
    }
}
