package org.huiyin.petition.file;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Field;
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
        return existing(petition).orElseGet(() -> notices.issue(petition, row.number(), row.course().sealed(), facts(row))).id();
    }

    private Optional<Notice> existing(long petition) {
        return notices.of(petition).stream().filter(n -> n.kind() == NoticeKind.RECEIPT).findFirst();
    }

    private NoticeFacts facts(Case petition) {
        var origin = petition.origin();
        var who = petitioners.of(petition.id());
        var office = organisations.current(petition.course().desk().first());
        return NoticeFacts.of(NoticeKind.RECEIPT, new Issuer(office.id(), office.name(), office.phone(), office.address()), petition.number(), origin.title())
                .to(who.name()).moment(Field.RECEIVED_AT, origin.receivedAt()).words(Field.CHANNEL, Words.of("petition.channel." + origin.channel().code()))
                .day(Field.DUE, routeDue(petition).orElse(null)).words(Field.CONFIDENTIAL, who.confidential() ? Words.of("notice.confidential") : null).done();
    }

    private Optional<LocalDate> routeDue(Case petition) {
        return deadlines.of(petition.id()).stream().filter(d -> d.term() == Term.C1_ROUTE).findFirst().map(d -> d.due());
    }
}
