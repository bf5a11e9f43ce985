package org.huiyin.petition.publication;

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

    /** Codes of the counties of which something is public. */
    public List<String> places() {
        return jdbc.sql(PLACES).query(String.class).list();
    }
}
