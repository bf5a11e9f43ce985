package org.huiyin.reception.hall;

import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huiyin.reception.batch.Batch;
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

    FindVisitors(JdbcClient jdbc, KeyedHash hashes, SealedBatches sealed) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.sealed = sealed;
    }

    List<Visitor> find(long reception, String shown, boolean chain) {
        var typed = shown.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var number = NUMBER.matcher(typed);
        var another = typed.startsWith("R") && !typed.startsWith("R" + reception + "-");
        return jdbc.sql("select * from batch where reception = :reception and (:chain or not accusation) and (seq = :seq or id_number = any(:card) or phone = any(:phone)) order by seq limit :most")
                .param("reception", reception).param("chain", chain).param("seq", number.matches() && !another ? Integer.parseInt(number.group(1)) : 0)
                .param("card", hashes.all(KeyedHash.Of.ID_NUMBER, typed)).param("phone", hashes.all(KeyedHash.Of.PHONE, typed)).param("most", MOST)
                .query((row, n) -> of(Batch.read(row, n), row.getBytes("sealed"))).list();
    }

    /** Those who may be the same as somebody without a number: with that slip of paper, or that phone. */
    List<Visitor> alike(long reception, @Nullable String phone, @Nullable String paper, boolean chain) {
        return jdbc.sql("select * from batch where reception = :reception and (:chain or not accusation) and (paper = :paper or phone = any(:phone)) order by seq limit :most").param("reception", reception)
                .param("chain", chain).param("paper", paper, Types.VARCHAR).param("phone", hashes.all(KeyedHash.Of.PHONE, phone)).param("most", MOST)
                .query((row, n) -> of(Batch.read(row, n), row.getBytes("sealed"))).list();
    }

    private Visitor of(Batch batch, byte[] kept) {
        var said = kept == null ? null : sealed.open(batch.id(), kept);
        return new Visitor(batch, said == null ? "" : said.name(), said == null ? "" : said.title());
    }
}
