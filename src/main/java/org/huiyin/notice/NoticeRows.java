package org.huiyin.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices and the counters of their numbers. */
@Component
final class NoticeRows {

    private static final String COLUMNS = "select id, kind, petition, number, unit, issued_at, document, fingerprint from notice ";
    private static final String OF_PETITION = COLUMNS + "where petition = ? order by issued_at, id limit 200";

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a series; the series stays locked until the transaction ends, and a rollback gives the number back. */
    int takeNumber(String unit, NoticeKind kind, int year, boolean sealed) {
        return jdbc.sql("""
                insert into notice_number (unit, kind, year, sealed, last) values (?, ?, ?, ?, 1)
                on conflict (unit, kind, year, sealed) do update set last = notice_number.last + 1
                returning last""")
                .params(unit, kind.name(), year, sealed).query(Integer.class).single();
    }

    void add(Notice notice, byte[] facts) {
        jdbc.sql("""
                insert into notice (id, petition, kind, unit, number, facts, issued_at)
                values (:id, :petition, :kind, :unit, :number, :facts, :issuedAt)""")
                .param("id", notice.id()).param("petition", notice.petition()).param("kind", notice.kind().name())
                .param("unit", notice.unit()).param("number", notice.number()).param("facts", facts)
                .param("issuedAt", Timestamp.from(notice.issuedAt())).update();
    }

    List<Notice> of(long petition) {
        return jdbc.sql(OF_PETITION).param(petition).query(NoticeRows::read).list();
    }

    Question<Notice> asked(long petition) {
        return new Question<>(OF_PETITION, List.of(petition), NoticeRows::read);
    }

    Optional<Notice> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(NoticeRows::read).optional();
    }

    byte[] facts(long id) {
        return jdbc.sql("select facts from notice where id = ?").param(id).query((row, i) -> row.getBytes("facts")).single();
    }

    /** The kept paper, if there is one. */
    Optional<String> paper(long id, PaperForm form) {
        return paper(id, form, "");
    }

    /** The same; nobody else decides on it until the transaction ends. */
    Optional<String> lockPaper(long id, PaperForm form) {
        return paper(id, form, " for no key update");
    }

    private Optional<String> paper(long id, PaperForm form, String lock) {
        return jdbc.sql("select " + form.document() + " from notice where id = ?" + lock).param(id).query((row, i) -> Optional.ofNullable(row.getString(1))).single();
    }

    void setPaper(long id, PaperForm form, StoredFile paper) {
        jdbc.sql("update notice set " + form.document() + " = ?, " + form.fingerprint() + " = ? where id = ?").params(paper.id(), paper.fingerprint(), id).update();
    }

    void erase(long petition) {
        jdbc.sql("update notice set facts = '', document = null, fingerprint = null, word_document = null, word_fingerprint = null where petition = ?").param(petition).update();
    }

    private static Notice read(ResultSet row, int n) throws SQLException {
        return new Notice(row.getLong("id"), NoticeKind.valueOf(row.getString("kind")), row.getLong("petition"), row.getString("number"),
                row.getString("unit"), row.getTimestamp("issued_at").toInstant(), row.getString("document"), row.getString("fingerprint"));
    }
}
