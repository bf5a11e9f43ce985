package org.huiyin.petition.forpetitioner;

import java.sql.Timestamp;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office has a sealed letter in hand, and says which petition it made of it. */
@Component
public class ReceiveLetter {

    private static final String COMING = "select l.*, p.number from sealed_letter l left join petition p on p.id = l.petition and " + Sight.READABLE
            + " where l.office = :office order by l.received_at is not null, l.handed_at desc, l.id desc limit 100";

    private final LegalTime time;
    private final JdbcClient jdbc;
    private final Sight sight;

    ReceiveLetter(LegalTime time, JdbcClient jdbc, Sight sight) {
        this.time = time;
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** Those on their way to this office, then those that came, the latest hundred; with the petition that came of each where this clerk may know of it. */
    @Needs(Right.RECORD_PETITION)
    public List<SealedLetter> coming(Actor clerk) {
        return sight.bind(jdbc.sql(COMING), clerk).param("office", clerk.unit() == null ? "" : clerk.unit()).query(SealedLetter::read).list();
    }

    /**
     * Writes down that it came, and what came of it once that is known.
     *
     * @param number of a petition of this office; none yet where it was not opened
     * @return whether there is such a letter on its way to this office
     * @throws org.huiyin.runtime.InvalidInput on {@code number} if this office took no such petition in
     */
    @Needs(Right.RECORD_PETITION)
    @Transactional
    public boolean receive(Actor clerk, long slip, @Nullable String number) {
        var office = clerk.unit() == null ? "" : clerk.unit();
        var given = number != null && !number.isBlank();
        var petition = given ? jdbc.sql("select id from petition where number = ? and office = ? and channel = 'letter'").params(number.strip(), office).query(Long.class).optional().orElse(null) : null;
        var there = jdbc.sql("select count(*) from sealed_letter where id = ? and office = ?").params(slip, office).query(Integer.class).single() > 0;
        if (there) {
            new Checks().that(!given || petition != null, "number", "petition.no-letter-of-that-number").complain();
            jdbc.sql("update sealed_letter set received_at = coalesce(received_at, ?), received_by = coalesce(received_by, ?), petition = coalesce(?::bigint, petition) where id = ?")
                    .params(Timestamp.from(time.instant()), clerk.account(), petition, slip).update();
        }
        return there;
    }
}
