package org.huiyin.reception.hall;

import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.reception.batch.SealedBatches;
import org.huiyin.runtime.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who stands at the desk by what they show. */
@Component
class FindVisitors {

    private static final Pattern NUMBER = Pattern.compile("(?:R\\d{1,18}-)?(\\d{1,5})");
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final KeyedHash hashes;
    private final SealedBatches sealed;
    private final BatchSight sight;

    FindVisitors(JdbcClient jdbc, KeyedHash hashes, SealedBatches sealed, BatchSight sight) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.sealed = sealed;
        this.sight = sight;
    }

    /** By a number every batch, without a name; by a card or a phone those of which the actor may know. */
    List<Visitor> find(Actor actor, long reception, String shown) {
        var typed = shown.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var number = NUMBER.matcher(typed);
        var another = typed.startsWith("R") && !typed.startsWith("R" + reception + "-");
        if (number.matches() && !another) {
            return jdbc.sql("select * from batch where reception = ? and seq = ?").params(reception, Integer.parseInt(number.group(1))).query((row, n) -> of(Batch.read(row, n), null)).list();
        }
        return sight.bind(jdbc.sql("select b.* from batch b where b.reception = :reception and (b.id_number = any(:card) or b.phone = any(:phone)) and " + BatchSight.SQL + " order by b.seq limit :most"), actor)
                .param("reception", reception).param("card", hashes.all(KeyedHash.Of.ID_NUMBER, typed)).param("phone", hashes.all(KeyedHash.Of.PHONE, typed)).param("most", MOST)
                .query((row, n) -> of(Batch.read(row, n), row.getBytes("sealed"))).list();
    }

    /** Those who may be the same as somebody without a number: with that slip of paper, or that phone. @param actor who may know of them; {@code null}: all */
    List<WriteAfterwards.Alike> alike(@Nullable Actor actor, long reception, @Nullable String phone, @Nullable String paper) {
        var sql = "select b.* from batch b where b.reception = :reception and (b.paper = :paper or b.phone = any(:phone))%s order by b.seq limit :most".formatted(actor == null ? "" : " and " + BatchSight.SQL);
        return (actor == null ? jdbc.sql(sql) : sight.bind(jdbc.sql(sql), actor)).param("reception", reception).param("paper", paper, Types.VARCHAR)
                .param("phone", hashes.all(KeyedHash.Of.PHONE, phone)).param("most", MOST).query((row, n) -> {
                    var batch = Batch.read(row, n);
                    var visitor = of(batch, row.getBytes("sealed"));
                    return new WriteAfterwards.Alike(batch, visitor.name(), visitor.title());
                }).list();
    }

    private Visitor of(Batch batch, byte @Nullable [] kept) {
        var said = kept == null ? null : sealed.open(batch.id(), kept);
        return new Visitor(batch.id(), batch.number(), batch.seq(), batch.state(), said == null ? "" : said.name(), said == null ? "" : said.title());
    }
}
