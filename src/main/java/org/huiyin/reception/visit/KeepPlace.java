package org.huiyin.reception.visit;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the ledger of a town or village: under a few headings what whoever comes there should know of the place. */
@Component
public class KeepPlace {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final VisitPlaces places;
    private final VisitSettings settings;
    private final LegalTime time;
    private final IdBlocks ids;

    KeepPlace(JdbcClient jdbc, Vault vault, VisitPlaces places, VisitSettings settings, LegalTime time, IdBlocks ids) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.places = places;
        this.settings = settings;
        this.time = time;
        this.ids = ids;
    }

    /** {@code entry}: id of the one that was read. */
    public record Words(@Nullable Long entry, @Nullable String text) {}

    /**
     * Writes the next entry under a heading.
     *
     * @return nothing if there is no such place within the own region
     * @throws InvalidInput on {@code text}; on {@code heading} if the ledger has none such; on {@code entry} if somebody wrote another one meanwhile
     */
    @Needs(Right.NOTE_VISITS)
    @Transactional
    public Optional<Known> write(Actor actor, String place, String heading, Words words) {
        return places.find(actor, place).map(found -> {
            new Checks().required("heading", heading, 40).oneOf("heading", heading, settings.headings()).required("text", words.text(), LONGEST).present("entry", words.entry()).complain();
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('place/' || ?, 0))").param(found.code()).query((row, n) -> n).list();
            if (standing(found.code(), heading).entry() != Objects.requireNonNull(words.entry())) {
                throw InvalidInput.of("entry", "reception.changed");
            }
            var id = ids.next();
            jdbc.sql("insert into place_entry (id, region, heading, account, written_at, sealed) values (?, ?, ?, ?, ?, ?)").params(id, found.code(), heading, actor.account(),
                    Timestamp.from(time.instant()), vault.seal(Objects.requireNonNull(words.text()).strip().getBytes(StandardCharsets.UTF_8), owner(id))).update();
            return standing(found.code(), heading);
        });
    }

    private Known standing(String place, String heading) {
        return of(place).stream().filter(known -> known.heading().equals(heading)).findFirst().orElseThrow();
    }

    /** Each heading in its order, written or not. */
    List<Known> of(String place) {
        var written = jdbc.sql("select distinct on (heading) * from place_entry where region = ? order by heading, id desc").param(place)
                .query((row, n) -> new Known(row.getString("heading"), row.getLong("id"), new String(vault.open(row.getBytes("sealed"), owner(row.getLong("id"))), StandardCharsets.UTF_8),
                        row.getTimestamp("written_at").toInstant(), row.getString("account")))
                .list().stream().collect(Collectors.toMap(Known::heading, Function.identity()));
        return settings.headings().stream().map(heading -> written.getOrDefault(heading, new Known(heading, 0, null, null, null))).toList();
    }

    private static String owner(long id) {
        return "place-entry/" + id;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable placeEntryTable() {
            return SealedTable.of("place_entry", "id").sealed("sealed", "'place-entry/' || id");
        }
    }
}
