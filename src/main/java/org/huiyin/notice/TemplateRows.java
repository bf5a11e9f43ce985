package org.huiyin.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units have templates of their own. */
@Component
final class TemplateRows {

    /** A template that replaced the house's own. */
    record Replaced(NoticeKind kind, String document, String by, Instant at) {}

    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> document(String unit, NoticeKind kind) {
        return jdbc.sql("select document from notice_template where unit = ? and kind = ?").params(unit, kind.name()).query(String.class).optional();
    }

    /** At most one for each kind. */
    List<Replaced> of(String unit) {
        return jdbc.sql("select kind, document, replaced_by, replaced_at from notice_template where unit = ? limit 100").param(unit)
                .query((row, i) -> new Replaced(NoticeKind.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant())).list();
    }

    void replace(String unit, NoticeKind kind, String document, String by, Instant at) {
        jdbc.sql("""
                insert into notice_template (unit, kind, document, replaced_by, replaced_at) values (?, ?, ?, ?, ?)
                on conflict (unit, kind) do update set document = excluded.document, replaced_by = excluded.replaced_by, replaced_at = excluded.replaced_at""")
                .params(unit, kind.name(), document, by, Timestamp.from(at)).update();
    }
}
