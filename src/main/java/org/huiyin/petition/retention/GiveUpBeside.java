package org.huiyin.petition.retention;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.keys.GoesWith;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Empties what is kept beside petitions: with a petition, or what ended in a year. */
@Component
class GiveUpBeside {

    private static final int AT_ONCE = 200;

    /** No petition that it goes with is kept, but the one that is just given up. */
    private static final String ALONE = "not exists (select from petition p where p.number = any(%s) and p.erased_at is null and p.number is distinct from :number)";

    private final JdbcClient jdbc;
    private final List<KeptBeside> kinds;
    private final Map<String, List<GoesWith>> columns;
    private final Retention retention;
    private final LegalTime time;

    GiveUpBeside(JdbcClient jdbc, List<KeptBeside> kinds, List<SealedTable> tables, Retention retention, LegalTime time) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.columns = tables.stream().flatMap(table -> table.goes().stream()).collect(Collectors.groupingBy(GoesWith::kind));
        this.retention = retention;
        this.time = time;
    }

    private record OfYear(int year, String kind, int things) {}

    /** How many matters would go with a petition. */
    int with(String number) {
        return kinds.stream().mapToInt(kind -> going(kind, number).length).sum();
    }

    /** In the transaction of the erasure. What has not ended stays, and is for its own year. */
    void forget(String number) {
        kinds.forEach(kind -> empty(kind, going(kind, number)));
    }

    private Long[] going(KeptBeside kind, String number) {
        return jdbc.sql("select t.id from %s t where %s and %s and %s is not null and %s".formatted(kind.table(), kind.with(), kind.kept(), kind.last(), ALONE.formatted(kind.petitions())))
                .param("number", number).query(Long.class).list().toArray(Long[]::new);
    }

    /** What of an office is over and goes with no petition that is kept: how many of each kind ended in which year, the oldest first. */
    Map<Integer, Map<String, Integer>> years(String office) {
        var sql = kinds.stream().map(kind -> "select extract(year from at at time zone 'Asia/Shanghai')::int as year, '%s' as kind, count(*)::int as things from (%s) f group by 1"
                .formatted(kind.kind(), over(kind))).collect(Collectors.joining(" union all "));
        return bound(sql, office).query(OfYear.class).list().stream()
                .collect(Collectors.groupingBy(OfYear::year, TreeMap::new, Collectors.toMap(OfYear::kind, OfYear::things, Integer::sum, TreeMap::new)));
    }

    /** @return how many were emptied; none once the year is done */
    @Transactional
    public int step(String office, int year) {
        return kinds.stream().mapToInt(kind -> empty(kind, bound("select id from (%s) f where at >= :from and at < :to limit %d".formatted(over(kind), AT_ONCE), office)
                .param("from", turn(year)).param("to", turn(year + 1)).query(Long.class).list().toArray(Long[]::new))).sum();
    }

    private static String over(KeptBeside kind) {
        return """
                select t.id, l.at from %s t cross join lateral (select %s as at) l
                 where %s = :office and %s and %s < case when %s then :accusations::timestamptz else :claims::timestamptz end and l.at < case when %s then :accusations::timestamptz else :claims::timestamptz end and %s"""
                .formatted(kind.table(), kind.last(), kind.office(), kind.kept(), kind.ended(), kind.accuses(), kind.accuses(), ALONE.formatted(kind.petitions()));
    }

    private JdbcClient.StatementSpec bound(String sql, String office) {
        var today = time.today();
        return jdbc.sql(sql).param("office", office).param("number", "").param("claims", Timestamp.from(retention.over(today, PetitionClass.CLAIM)))
                .param("accusations", Timestamp.from(retention.over(today, PetitionClass.ACCUSATION)));
    }

    private static Timestamp turn(int year) {
        return Timestamp.from(LocalDate.of(year, 1, 1).atStartOfDay(LegalTime.ZONE).toInstant());
    }

    private int empty(KeptBeside kind, Long[] ids) {
        if (ids.length > 0) {
            columns.get(kind.kind()).forEach(goes -> jdbc.sql(goes.emptying()).param("ids", ids).update());
        }
        return ids.length;
    }
}
