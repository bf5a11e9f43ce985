package org.huiyin.reception.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what an office has still to do about promises that have ended: whom to ask, what to write, what to release. */
@Component
public class FindDisclosures {

    private static final int ROWS = 50;

    private final JdbcClient jdbc;

    FindDisclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A promise that has ended.
     *
     * @param lacks {@code consent}, {@code words}, {@code release}, or {@code nothing}: it is public
     */
    public record EndedPromise(long id, String number, LocalDate due, String unit, String lacks, @Nullable String publicNumber) {}

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<EndedPromise> items, @Nullable Long next) {}

    /**
     * Of the own office, the newest first; those who said no are asked no more and not listed.
     *
     * @param before the last one of the page before; {@link Long#MAX_VALUE}: the first page
     */
    @Needs(Right.FOLLOW_UP)
    public Slice list(Actor actor, long before) {
        var found = jdbc.sql("""
                select f.id, f.number, f.due, f.unit, d.number as public,
                       case when c.consent is null then 'consent' when d.follow_up is null then 'words' when d.number is null or d.drafted_at > d.released_at then 'release' else 'nothing' end as lacks
                  from follow_up_shown f left join promise_consent c on c.follow_up = f.id left join disclosure d on d.follow_up = f.id
                 where f.office = :office and f.source = 'batch' and f.state in ('verified', 'closed') and coalesce(c.consent, true) and f.id < :before order by f.id desc limit :limit""")
                .param("office", actor.unit()).param("before", before).param("limit", ROWS + 1)
                .query((row, n) -> new EndedPromise(row.getLong("id"), row.getString("number"), row.getObject("due", LocalDate.class), row.getString("unit"), row.getString("lacks"), row.getString("public"))).list();
        var page = found.subList(0, Math.min(ROWS, found.size()));
        return new Slice(List.copyOf(page), found.size() > ROWS ? page.getLast().id() : null);
    }
}
