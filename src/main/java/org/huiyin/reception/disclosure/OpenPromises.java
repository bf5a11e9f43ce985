package org.huiyin.reception.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.petition.publication.PublicNumber;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is public of promises, for anybody. Every question carries the condition that keeps out what accuses, what nobody consents to, what has not ended, and what was given up, whatever rows there are. */
@Component
public class OpenPromises {

    public static final int MOST = 200;
    static final char LETTER = 'C';

    /** Sent back after it was released, a promise has not ended as the text says. */
    private static final String FROM = "select " + PublicPromise.COLUMNS + " " + """
             from disclosure d join follow_up_shown f on f.id = d.follow_up join promise_consent c on c.follow_up = f.id join batch b on b.id = f.batch
             where d.number is not null and c.consent and f.state in ('verified', 'closed') and f.settled_on is not null
               and not exists (select from follow_up_change h where h.follow_up = f.id and h.what = 'sent-back' and h.at > d.released_at)
               and not exists (select from petition p where p.number = b.petition and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}' or p.erased_at is not null))""";
    private static final Pattern CURSOR = Pattern.compile("\\d{1,17}_C\\d{9}");
    private static final Pattern DAY = Pattern.compile("\\d{1,18}");

    private final JdbcClient jdbc;

    OpenPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page, newest first, and where the next one starts; {@code null} on the last. */
    public record Slice(List<PublicPromise> items, @Nullable String next) {}

    /**
     * @param reception id of the day on which they were made; blank: any
     * @param after     where the page before ended; blank: the first
     * @param limit     1 to {@link #MOST}
     * @throws org.huiyin.runtime.InvalidInput naming the parameter that cannot be read
     */
    public Slice page(String reception, @Nullable String after, int limit) {
        new Checks().matching("reception", reception, DAY, "reception.disclosure.no-day").matching("after", after, CURSOR, "reception.after").that(limit >= 1 && limit <= MOST, "limit", "petition.wrong-limit", MOST).complain();
        var sql = new StringBuilder(FROM);
        var params = new LinkedHashMap<String, Object>(Map.of("limit", limit + 1));
        if (!reception.isBlank()) {
            sql.append(" and d.reception = :reception");
            params.put("reception", Long.parseLong(reception));
        }
        if (after != null && !after.isBlank()) {
            var from = after.split("_");
            sql.append(" and (d.released_at, d.number) < (timestamptz 'epoch' + :micros * interval '1 microsecond', :number)");
            params.put("micros", Long.parseLong(from[0]));
            params.put("number", from[1]);
        }
        var found = jdbc.sql(sql + " order by d.released_at desc, d.number desc limit :limit").params(params).query(PublicPromise::read).list();
        var page = found.subList(0, Math.min(limit, found.size()));
        return new Slice(List.copyOf(page), found.size() > limit ? page.getLast().cursor() : null);
    }

    /** By the number under which it is public; nothing if nothing is. */
    public Optional<PublicPromise> find(String number) {
        return PublicNumber.wellFormed(LETTER, number) ? jdbc.sql(FROM + " and d.number = :number").param("number", number).query(PublicPromise::read).optional() : Optional.empty();
    }

    /** Whether something of that day is public. */
    public boolean any(long reception) {
        return !page(Long.toString(reception), null, 1).items().isEmpty();
    }
}
