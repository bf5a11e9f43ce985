package org.huiyin.petition.publication;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is public, for anybody. Every question carries the condition that keeps sealed, unconsented, unfinished and erased matters out, whatever rows there are. */
@Component
public class OpenMatters {

    /** A page, newest first, and where the next one starts; {@code null} on the last. */
    public record Slice(List<OpenMatter> items, @Nullable String next) {}

    private static final String FROM = "select " + OpenMatter.COLUMNS + " from publication o join petition p on p.id = o.petition where " + Publishable.SQL;
    private static final String NEWEST = " order by o.published_at desc, o.number desc limit :limit";
    /** Counties that have something, by leaps through the index. */
    private static final String PLACES = """
            with recursive leap as ((select place from publication order by place limit 1)
                union all select (select o.place from publication o where o.place > leap.place order by o.place limit 1) from leap where leap.place is not null)
            select place from leap where place is not null""";

    private static final int FEW = 5;
    private static final int NEAR = 200;
    private static final int MOST_PAIRS = 64;
    /** Among the newest of a field, however many there are, the likest. */
    private static final String ALIKE = "select * from (select " + OpenMatter.COLUMNS + ", o.grams from publication o join petition p on p.id = o.petition where " + Publishable.SQL
            + "%s order by o.published_at desc, o.number desc limit :near) near "
            + "order by cardinality(array(select unnest(near.grams) intersect select unnest(:pairs::text[]))) desc, near.place = :county desc, near.published_at desc limit :limit";

    private final JdbcClient jdbc;

    OpenMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Slice page(OpenQuery query) {
        var sql = new StringBuilder(FROM);
        var params = new LinkedHashMap<String, Object>(Map.of("limit", query.limit() + 1));
        if (!query.region().isBlank()) {
            sql.append(" and o.place like :place");
            params.put("place", query.within() + '%');
        }
        if (!query.category().isBlank()) {
            sql.append(" and o.category like :category");
            params.put("category", query.category() + '%');
        }
        var words = Grams.words(query.words());
        if (!query.words().isBlank()) {
            sql.append(" and o.grams @> :grams::text[] and o.searched like all(:words::text[])");
            params.put("grams", Grams.of(query.words()));
            params.put("words", words.stream().map(word -> '%' + word + '%').toArray(String[]::new));
        }
        if (query.continued()) {
            var from = query.after().split("_");
            sql.append(" and (o.published_at, o.number) < (timestamptz 'epoch' + :micros * interval '1 microsecond', :number)");
            params.put("micros", Long.parseLong(from[0]));
            params.put("number", from[1]);
        }
        var found = jdbc.sql(sql + NEWEST).params(params).query(OpenMatter::read).list();
        var more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new Slice(page, more ? page.getLast().cursor() : null);
    }

    /** By the number under which it is public; nothing if nothing is. */
    public Optional<OpenMatter> find(String number) {
        return PublicNumber.wellFormed(number) ? jdbc.sql(FROM + " and o.number = :number").param("number", number).query(OpenMatter::read).optional() : Optional.empty();
    }

    /**
     * A few that are like what somebody comes with: of the same field, those with the same words and of the same place first.
     *
     * @param category of either level; blank where it was not said, then words or the place decide
     * @param words    a sentence or two
     */
    public List<OpenMatter> alike(String region, String category, String words) {
        var pairs = Arrays.stream(Grams.of(words)).filter(gram -> gram.codePointCount(0, gram.length()) == 2).limit(MOST_PAIRS).toArray(String[]::new);
        var county = region.substring(0, Math.min(6, region.length()));
        var like = !category.isBlank() ? " and o.category like :category" : pairs.length > 0 ? " and o.grams && :pairs::text[]" : " and o.place = :county";
        return jdbc.sql(ALIKE.formatted(like)).param("category", category + '%').param("county", county).param("pairs", pairs).param("near", NEAR).param("limit", FEW).query(OpenMatter::read).list();
    }

    /** Codes of the counties of which something is public. */
    public List<String> places() {
        return jdbc.sql(PLACES).query(String.class).list();
    }
}
