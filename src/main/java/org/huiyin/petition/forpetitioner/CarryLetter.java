package org.huiyin.petition.forpetitioner;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a sealed letter from somebody's hand and names the office to which it goes. Neither sender nor content is asked for. */
@Component
public class CarryLetter {

    private static final int SHOWN = 100;

    private final Organisations organisations;
    private final Regions regions;
    private final IdBlocks ids;
    private final LegalTime time;
    private final JdbcClient jdbc;

    CarryLetter(Organisations organisations, Regions regions, IdBlocks ids, LegalTime time, JdbcClient jdbc) {
        this.organisations = organisations;
        this.regions = regions;
        this.ids = ids;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** @throws org.huiyin.runtime.InvalidInput on {@code region} if no office stands there */
    @Needs(Right.CARRY_LETTER)
    public SealedLetter take(Actor carrier, @Nullable String region) {
        var known = Optional.ofNullable(region).filter(code -> code.length() >= 6 && regions.find(code).isPresent());
        var office = known.flatMap(code -> organisations.petitionOffice(code.substring(0, 6)));
        new Checks().required("region", region, 12).that(office.isPresent() && carrier.unit() != null, "region", "petition.region-without-office").complain();
        var letter = new SealedLetter(ids.next(), known.orElseThrow(), office.map(Organisation::id).orElseThrow(), Objects.requireNonNull(carrier.unit()), time.instant(), null, null);
        jdbc.sql("insert into sealed_letter (id, region_code, office, unit, handed_by, handed_at) values (?, ?, ?, ?, ?, ?)")
                .params(letter.slip(), letter.region(), letter.office(), letter.unit(), carrier.account(), Timestamp.from(letter.handedAt())).update();
        return letter;
    }

    /** The latest hundred that this person took, without what became of them. */
    @Needs(Right.CARRY_LETTER)
    public List<SealedLetter> taken(Actor carrier) {
        return jdbc.sql("select l.*, null::text as number from sealed_letter l where handed_by = ? order by handed_at desc, id desc limit " + SHOWN).param(carrier.account())
                .query(SealedLetter::read).list();
    }
}
