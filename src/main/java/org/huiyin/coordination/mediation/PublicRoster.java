package org.huiyin.coordination.mediation;

import java.sql.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who mediates where, for anybody to choose from: those alone who consented to it, and mediate today. */
@Component
public class PublicRoster {

    private static final Pattern PLACE = Pattern.compile("\\d{6,12}");

    private final JdbcClient jdbc;
    private final LegalTime time;

    PublicRoster(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A mediator with the studio, for anybody. */
    public record ListedMediator(long id, String name, String kind, List<String> fields, @Nullable String languages, String studio, String place, String address, @Nullable String phone) {

        public ListedMediator {
            fields = List.copyOf(fields);
        }
    }

    /** A page of them. @param next where the next page starts; {@code null} on the last */
    public record Slice(List<ListedMediator> items, @Nullable String next) {}

    /**
     * In the order in which they began.
     *
     * @param place code of a region: those of studios that serve it, what is above or under it; empty: all
     * @param field code of a category of the first level; those who name none take all; empty: all
     * @throws InvalidInput on {@code region} or {@code after} if it cannot be read
     */
    public Slice list(String place, String field, String after, int limit) {
        if (!place.isEmpty() && !PLACE.matcher(place).matches()) {
            throw InvalidInput.of("region", "petition.unknown-region");
        }
        if (!after.matches("\\d{0,18}")) {
            throw InvalidInput.of("after", "coordination.after");
        }
        var found = jdbc.sql("""
                select m.id, m.name, m.kind, case when cardinality(m.fields) = 0 then s.fields else m.fields end as fields, m.languages, s.name as studio, s.place, s.address, s.phone
                  from mediator m join mediation_studio s on s.id = m.studio
                 where m.shown and m.id > :after and m.since <= :today and (m.until is null or m.until >= :today) and s.since <= :today and (s.until is null or s.until >= :today)
                   and (:place = '' or s.place like :place || '%' or :place like s.place || '%')
                   and (:field = '' or :field = any(case when cardinality(m.fields) = 0 then s.fields else m.fields end) or cardinality(m.fields) + cardinality(s.fields) = 0)
                 order by m.id limit :limit""").param("after", after.isEmpty() ? 0 : Long.parseLong(after)).param("today", Date.valueOf(time.today())).param("place", place).param("field", field)
                .param("limit", limit + 1)
                .query((row, n) -> new ListedMediator(row.getLong("id"), row.getString("name"), row.getString("kind"), List.of((String[]) row.getArray("fields").getArray()), row.getString("languages"),
                        row.getString("studio"), row.getString("place"), row.getString("address"), row.getString("phone"))).list();
        var page = found.subList(0, Math.min(limit, found.size()));
        return new Slice(List.copyOf(page), found.size() > limit ? Long.toString(page.getLast().id()) : null);
    }
}
