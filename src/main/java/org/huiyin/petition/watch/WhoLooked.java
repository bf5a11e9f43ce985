package org.huiyin.petition.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.runtime.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts for a petitioner which units looked at the own petition. Of a sealed matter only the units of its chain are named, for who else must know is not told outside. */
@Component
public final class WhoLooked {

    private static final String SQL = """
            select unit, kind, count(*) as times, to_char(max(at) at time zone 'Asia/Shanghai', 'YYYY-MM') as last from (
                select unit, at, case when what in ('petitioner', 'petitioner-paper', 'addressed-paper', 'addressed-paper-word', 'envelope') then 'NAMED' when what in ('paper', 'paper-word') then 'PRINTED' else 'OPENED' end as kind
                  from reading where petition = ? and at >= ? and what in ('file', 'course', 'draft', 'paper', 'paper-word', 'petitioner', 'petitioner-paper', 'addressed-paper', 'addressed-paper-word', 'envelope')) looked
             group by unit, kind order by unit, kind limit 200""";

    /** The hour of a letter is typed by hand. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final Organisations organisations;

    WhoLooked(Organisations organisations) {
        this.organisations = organisations;
    }

    private record Same(@Nullable String unit, Looked.Kind kind) {}

    /** @param received when the petition came in: nobody looked at it before, so that the parts of earlier months stay shut */
    public Question<LookLine> questionOf(long petition, Instant received) {
        return new Question<>(SQL, List.of(petition, Timestamp.from(received.minus(MARGIN))), WhoLooked::read);
    }

    /** For those who are told nothing of it. */
    public Question<LookLine> noQuestion() {
        return new Question<>("select where false", List.of(), WhoLooked::read);
    }

    private static LookLine read(ResultSet row, int n) throws SQLException {
        return new LookLine(row.getString("unit"), Looked.Kind.valueOf(row.getString("kind")), row.getInt("times"), YearMonth.parse(row.getString("last")));
    }

    /** What the petitioner is told of these lines. */
    public List<Looked> told(Case petition, List<LookLine> lines) {
        var told = new LinkedHashMap<Same, Looked>();
        for (var line : lines) {
            var unit = name(petition, line.unit());
            told.merge(new Same(unit, line.kind()), new Looked(unit, line.kind(), line.times(), line.last()), WhoLooked::together);
        }
        return List.copyOf(told.values());
    }

    private static Looked together(Looked one, Looked other) {
        return new Looked(one.unit(), one.kind(), one.times() + other.times(), one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    private @Nullable String name(Case petition, @Nullable String unit) {
        var open = !petition.course().sealed() || petition.course().desk().units().contains(unit);
        return Optional.ofNullable(unit).filter(each -> open && !petition.course().secrecy().trace()).flatMap(organisations::find).map(Organisation::name).orElse(null);
    }
}
