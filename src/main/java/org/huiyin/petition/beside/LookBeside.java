package org.huiyin.petition.beside;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseRows;
import org.huiyin.petition.lifecycle.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for what lies beside a petition. Sealed matters are never shown beside others. Which other matters come from the same person is told to those alone who
 * may see who it is, and not beside a sealed matter: from the open ones somebody could guess who accuses.
 */
@Component
public class LookBeside {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final SamePerson same;
    private final AlikeMatters alike;
    private final Readings readings;
    private final List<GoesAlong> along;

    LookBeside(JdbcClient jdbc, Sight sight, SamePerson same, AlikeMatters alike, Readings readings, List<GoesAlong> along) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.same = same;
        this.alike = alike;
        this.readings = readings;
        this.along = along;
    }

    /** What lies beside it; nothing if there is no such petition or this actor may not know of it. */
    @Needs(Right.READ_FILE)
    public Optional<Beside> of(Actor actor, String number) {
        var petition = sight.bind(jdbc.sql("select p.* from petition p where p.number = :number and " + Sight.READABLE), actor).param("number", number).query(CaseRows::read).optional();
        petition.ifPresent(p -> readings.record(actor, p.id(), number, "beside"));
        return petition.map(p -> new Beside(maySeeWho(actor, p) ? same.of(actor, p) : List.of(), alike.of(actor, p),
                along.stream().flatMap(each -> each.of(actor, number).stream()).sorted(Comparator.comparing(Along::day).reversed()).toList()));
    }

    /**
     * What somebody comes with, before there is a petition.
     *
     * @param said   what they say beside the title
     * @param region code of the place that it is about
     */
    public record Wording(String title, @Nullable String said, @Nullable String category, String region) {}

    /** Matters in sight that read like that, of the place, of those around it and within it, the likest first; the look is logged with what was said. */
    @Needs(Right.READ_FILE)
    public List<BesideMatter> alike(Actor actor, Wording words) {
        var found = alike.of(actor, 0, words);
        readings.record(actor, Search.of("alike", Map.of("region", words.region()), words.title(), found.size()));
        return found;
    }

    private static boolean maySeeWho(Actor actor, Case petition) {
        var secrecy = petition.course().secrecy();
        return !petition.course().sealed() && !secrecy.recused().contains(actor.account()) && actor.without(secrecy.recused()).may(Right.REVEAL_PETITIONER);
    }
}
