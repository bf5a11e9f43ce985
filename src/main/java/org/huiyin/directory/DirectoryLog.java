package org.huiyin.directory;

import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of the directory: written in the transaction of the change, never rewritten. */
@Repository
public class DirectoryLog {

    private final JdbcClient jdbc;
    private final LegalTime time;

    DirectoryLog(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @param by the account that did it; values that are the same before and after are left out */
    public void note(String by, List<DirectoryChange.Value> values) {
        var changed = values.stream().filter(DirectoryChange.Value::changed).toList();
        jdbc.sql("""
                insert into directory_change (at, by_account, what, subject, field, before, after)
                select ?::timestamptz, ?::text, what, subject, field, before, after
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as line (what, subject, field, before, after)""")
                .param(Timestamp.from(time.instant())).param(by)
                .param(column(changed, value -> value.what().name())).param(column(changed, DirectoryChange.Value::subject)).param(column(changed, DirectoryChange.Value::field))
                .param(column(changed, DirectoryChange.Value::before)).param(column(changed, DirectoryChange.Value::after)).update();
    }

    /** Older than the line with id {@code before}, the newest first; about one subject, or about all where that is {@code null}. */
    public List<DirectoryChange> list(@Nullable String subject, long before, int limit) {
        return jdbc.sql("select * from directory_change where id < :before and (:subject::text is null or subject = :subject) order by id desc limit :limit")
                .param("before", before).param("subject", subject).param("limit", limit)
                .query((row, _) -> new DirectoryChange(row.getLong("id"), row.getTimestamp("at").toInstant(), row.getString("by_account"),
                        new DirectoryChange.Value(DirectoryChange.What.valueOf(row.getString("what")), row.getString("subject"), row.getString("field"), row.getString("before"), row.getString("after"))))
                .list();
    }

    private static Object column(List<DirectoryChange.Value> values, Function<DirectoryChange.Value, @Nullable String> cell) {
        return values.stream().map(cell).toArray(String[]::new);
    }
}
