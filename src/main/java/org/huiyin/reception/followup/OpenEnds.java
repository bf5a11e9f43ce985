package org.huiyin.reception.followup;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.hall.TalkResult;
import org.huiyin.reception.hall.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the batches that were received and have no end yet: no record of what came of it, a promise that nobody verified, or an end by which they were not asked whether they stand. */
@Component
public class OpenEnds {

    private static final int ROWS = 50;

    private final BatchSight sight;
    private final JdbcClient jdbc;

    OpenEnds(BatchSight sight, JdbcClient jdbc) {
        this.sight = sight;
        this.jdbc = jdbc;
    }

    /**
     * Such a batch.
     *
     * @param seq      in which order it registered for that day
     * @param result   what the record says; {@code null} if there is none
     * @param verification whether they stand by what the record says; {@code null} if there is none
     * @param followUp id of the promise, where something was handed over
     */
    public record OpenEnd(long batch, String number, long reception, int seq, LocalDate day, @Nullable String result, @Nullable Verification verification, @Nullable Long followUp, @Nullable FollowUpState state,
            @Nullable String unit) {

        /** Whether the record says that it ended in the room. */
        public boolean ended() {
            return result != null && !result.equals(TalkResult.HANDED_OVER.code());
        }
    }

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<OpenEnd> items, @Nullable Long next) {}

    /**
     * Of the own office, in the order in which they were registered. Those that accuse somebody end as a petition; until there is one they are told only to those of the chain.
     *
     * @param after the last one of the page before; 0: the first page
     */
    @Needs(Right.FOLLOW_UP)
    public Slice list(Actor actor, long after) {
        var found = sight.bind(jdbc.sql("""
                select b.id, 'R' || b.reception || '-' || b.seq as number, b.reception, b.seq, r.day, b.result, t.verification, f.id as follow_up, f.state, f.unit
                  from batch b join reception r on r.id = b.reception left join follow_up f on f.batch = b.id left join talk t on t.batch = b.id
                 where b.office = :office and b.state = :received and b.id > :after and %s
                   and case when exists (select from batch_sealed s where s.id = b.id) then not exists (select from petition p where p.number = b.petition)
                            when f.id is not null then not f.state = any(:done)
                            when b.result is null or b.result = :handed then true
                            else t.verification = any(:unverified) and not b.petition_opened end order by b.id limit :limit""".formatted(BatchSight.SQL)), actor)
                .param("office", actor.unit()).param("received", BatchState.RECEIVED.code()).param("after", after).param("handed", TalkResult.HANDED_OVER.code()).param("unverified", Verification.codesOfOpen())
                .param("done", FollowUpState.codes(Which.DONE.states())).param("limit", ROWS + 1)
                .query((row, n) -> new OpenEnd(row.getLong("id"), row.getString("number"), row.getLong("reception"), row.getInt("seq"), row.getObject("day", Date.class).toLocalDate(), row.getString("result"),
                        row.getString("verification") == null ? null : Verification.of(row.getString("verification")), row.getObject("follow_up", Long.class),
                        row.getString("state") == null ? null : FollowUpState.of(row.getString("state")), row.getString("unit"))).list();
        var page = found.subList(0, Math.min(ROWS, found.size()));
        return new Slice(List.copyOf(page), found.size() > ROWS ? page.getLast().batch() : null);
    }
}
