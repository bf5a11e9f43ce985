package org.huiyin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables. Read whole into memory, written in one statement a file. */
@Component
final class DirectoryRows {

    private static final long LOCK = 330726_01;

    private final JdbcClient jdbc;

    DirectoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer at a time, over all nodes, until the transaction ends. */
    void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(?)) locked").param(LOCK).query(Integer.class).single();
    }

    List<Region> regions() {
        return jdbc.sql("select code, name from region order by code")
                .query((row, _) -> Region.of(row.getString("code"), row.getString("name"))).list();
    }

    List<Organisation> organisations() {
        return jdbc.sql("""
                select id, name, kind, region, parent, categories, phone, address, hours, successor
                from organisation order by id
                """).query((row, _) -> organisation(row)).list();
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        var categories = (String[]) row.getArray("categories").getArray();
        return new Organisation(row.getString("id"), row.getString("name"), Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("region"), row.getString("parent"), Set.copyOf(List.of(categories)), row.getString("phone"), row.getString("address"),
                row.getString("hours"), row.getString("successor"));
    }

    List<DatedCompetence> dated() {
        return jdbc.sql("select id, category, region, organisation, first_day, last_day from dated_competence order by region, category, first_day, id")
                .query((row, _) -> new DatedCompetence(row.getLong("id"), row.getString("category"), row.getString("region"), row.getString("organisation"),
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class))).list();
    }

    /** Those that are our own, or were changed here. */
    List<Category> categories() {
        return jdbc.sql("select code, name, name_en, first_day, last_day from category order by code")
                .query((row, _) -> Category.of(row.getString("code"), row.getString("name"), row.getString("name_en"), row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class))).list();
    }

    /** Grows with every change that was written to the log. */
    long stamp() {
        return jdbc.sql("select coalesce(max(id), 0) from directory_change").query(Long.class).single();
    }

    /** @param importedAt {@code null} for rows shipped with the product, which never overwrite what an office imported */
    void putRegions(Collection<Region> regions, @Nullable Instant importedAt) {
        jdbc.sql("""
                insert into region (code, name, imported_at)
                select code, name, ?::timestamptz from unnest(?::text[], ?::text[]) as given (code, name)
                on conflict (code) do update set name = excluded.name, imported_at = excluded.imported_at
                where excluded.imported_at is not null or region.imported_at is null
                """)
                .param(at(importedAt))
                .param(column(regions, Region::code)).param(column(regions, Region::name))
                .update();
    }

    /** @param importedAt as in {@link #putRegions} */
    void putOrganisations(Collection<Organisation> given, @Nullable Instant importedAt) {
        jdbc.sql("""
                insert into organisation (id, name, kind, region, parent, categories, phone, address, hours, successor, imported_at)
                select id, name, kind, region, parent, string_to_array(categories, ' '), phone, address, hours, successor, ?::timestamptz
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as given (id, name, kind, region, parent, categories, phone, address, hours, successor)
                on conflict (id) do update set name = excluded.name, kind = excluded.kind, region = excluded.region, parent = excluded.parent,
                    categories = excluded.categories, phone = excluded.phone, address = excluded.address, hours = excluded.hours,
                    successor = excluded.successor, imported_at = excluded.imported_at
                where excluded.imported_at is not null or organisation.imported_at is null
                """)
                .param(at(importedAt))
                .param(column(given, Organisation::id)).param(column(given, Organisation::name)).param(column(given, each -> each.kind().name()))
                .param(column(given, Organisation::region)).param(column(given, Organisation::parent))
                .param(column(given, each -> String.join(" ", each.categories())))
                .param(column(given, Organisation::phone)).param(column(given, Organisation::address)).param(column(given, Organisation::hours))
                .param(column(given, Organisation::successor))
                .update();
    }

    /** Adds those that are missing and leaves alone what stands. */
    void addOrganisations(Collection<Organisation> given) {
        var standing = Set.copyOf(jdbc.sql("select id from organisation").query(String.class).list());
        putOrganisations(given.stream().filter(each -> !standing.contains(each.id())).toList(), null);
    }

    boolean planted(String edition) {
        return jdbc.sql("select exists (select 1 from directory_edition where edition = ?)").param(edition).query(Boolean.class).single();
    }

    void markPlanted(String edition, Instant at) {
        jdbc.sql("insert into directory_edition (edition, planted_at) values (?, ?)").param(edition).param(at(at)).update();
    }

    private static @Nullable Object at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> Object column(Collection<T> rows, Function<T, @Nullable String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }
}
