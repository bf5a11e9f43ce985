package org.huiyin.petition.relay;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.CitizenStatus;
import org.huiyin.petition.publication.OpenBySpan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what happened to petitions, oldest first: the steps after which their petitioners are told another word. */
@Component
public class OpenUpdates {

    private static final String LIST = """
            select p.number, e.seq, e.type, e.at from petition_event e join petition p on p.id = e.petition join relayed r on r.petition = p.id and r.unit = any(:units)
            where %s and e.at between :from and :to and e.type = any(:types) order by e.at, p.number, e.seq limit :most""".formatted(Spoken.SQL);
    private static final Map<String, CitizenStatus> TOLD = Map.ofEntries(
            Map.entry("registered", CitizenStatus.RECEIVED), Map.entry("simplified", CitizenStatus.ACCEPTED), Map.entry("accepted", CitizenStatus.ACCEPTED),
            Map.entry("legal-duty-taken-up", CitizenStatus.IN_HAND), Map.entry("studied", CitizenStatus.IN_HAND), Map.entry("interviewed", CitizenStatus.IN_HAND),
            Map.entry("extended", CitizenStatus.IN_HAND), Map.entry("delivered", CitizenStatus.ANSWERED), Map.entry("review-requested", CitizenStatus.IN_REVIEW),
            Map.entry("review-delivered", CitizenStatus.ANSWERED), Map.entry("rereview-requested", CitizenStatus.IN_REVIEW), Map.entry("rereview-delivered", CitizenStatus.ENDED),
            Map.entry("closed", CitizenStatus.ENDED), Map.entry("closed-by-lapse", CitizenStatus.ENDED), Map.entry("refused", CitizenStatus.NOT_ACCEPTED),
            Map.entry("refused-for-good", CitizenStatus.NOT_ACCEPTED), Map.entry("joined", CitizenStatus.JOINED), Map.entry("diverted-judicial", CitizenStatus.DIVERTED),
            Map.entry("led-to-procedure", CitizenStatus.DIVERTED), Map.entry("withdrawn", CitizenStatus.WITHDRAWN));

    private final JdbcClient jdbc;
    private final OpenBySpan open;
    private final RelayRows rows;

    OpenUpdates(JdbcClient jdbc, OpenBySpan open, RelayRows rows) {
        this.jdbc = jdbc;
        this.open = open;
        this.rows = rows;
    }

    /** What is public has one step: it was answered. */
    public List<OpenUpdate> published(Instant from, Instant to) {
        return open.published(from, to, OpenFilter.MOST).stream().map(each -> new OpenUpdate(each.number(), 1, each.publishedAt(), CitizenStatus.ENDED, each.answer())).toList();
    }

    @Needs(Right.RECORD_PETITION)
    public List<OpenUpdate> relayed(Actor program, Instant from, Instant to) {
        return jdbc.sql(LIST).param("units", rows.units(program)).param("from", Timestamp.from(from)).param("to", Timestamp.from(to)).param("types", TOLD.keySet().toArray(String[]::new))
                .param("most", OpenFilter.MOST)
                .query((row, n) -> new OpenUpdate(row.getString("number"), row.getInt("seq"), row.getTimestamp("at").toInstant(), TOLD.get(row.getString("type")), null)).list();
    }
}
