package org.huiyin.petition.beside;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Level;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds matters that read alike among the newest of the same place, of the places around it up to the county, and of those within it. Each place is read from its
 * index, so that the look costs the same however many petitions a county has.
 */
@Component
final class AlikeMatters {

    static final int MOST = 8;
    private static final int A_PLACE = 80;
    private static final int PLACES = 60;

    private static final String SQL = """
            select %s, left(p.claim, 300) as claim, p.category from unnest(:places::text[]) as place (code)
              cross join lateral (select * from petition near where near.region = place.code and not near.sealed and near.erased_at is null order by near.id desc limit %d) p
             where p.id <> :id and %s
             limit 1000""".formatted(BesideMatter.COLUMNS, A_PLACE, Sight.SQL);

    private record Found(BesideMatter matter, double likeness) {}

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Regions regions;

    AlikeMatters(JdbcClient jdbc, Sight sight, Regions regions) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.regions = regions;
    }

    List<BesideMatter> of(Actor actor, Case petition) {
        return of(actor, petition.id(), new LookBeside.Wording(petition.origin().title(), petition.origin().claim(), petition.course().matter().category(), petition.course().region()));
    }

    /** @param but id of one that is not looked for */
    List<BesideMatter> of(Actor actor, long but, LookBeside.Wording words) {
        var own = Likeness.of(words.title(), words.said(), words.category());
        return sight.bind(jdbc.sql(SQL), actor).param("id", but).param("places", around(words.region()))
                .query((row, n) -> new Found(BesideMatter.read(row, n), own.to(Likeness.of(row.getString("title"), row.getString("claim"), row.getString("category"))))).list().stream()
                .filter(found -> found.likeness() >= Likeness.ENOUGH)
                .sorted(Comparator.comparingDouble(Found::likeness).reversed().thenComparing(found -> found.matter().number(), Comparator.reverseOrder())).limit(MOST).map(Found::matter).toList();
    }

    private String[] around(String code) {
        var above = regions.path(code).stream().filter(each -> each.level().compareTo(Level.COUNTY) >= 0).map(Region::code);
        return Stream.of(Stream.of(code), above, regions.children(code).stream().map(Region::code)).flatMap(codes -> codes).distinct().limit(PLACES).toArray(String[]::new);
    }
}
