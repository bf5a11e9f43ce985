package org.huiyin.directory.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.huiyin.directory.Organisation;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of organisations as they stand at this moment. */
@Repository
class OrganisationRows {

    private final JdbcClient jdbc;
    private final LegalTime time;

    OrganisationRows(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * The living organisation of that id, or of exactly that name.
     *
     * @throws InvalidInput on that field if there is none, or more than one
     */
    Organisation living(String field, @Nullable String said) {
        var text = said == null ? "" : said.strip();
        var found = jdbc.sql("select * from organisation where (id = ? or name = ?) and successor is null limit 2").param(text).param(text).query(OrganisationRows::organisation).list();
        if (found.size() != 1) {
            throw InvalidInput.of(field, found.isEmpty() ? "directory.change.no-living" : "directory.change.several", text);
        }
        return found.getFirst();
    }

    /** Whether the second is the first or stands anywhere below it. */
    boolean within(String above, String unit) {
        return jdbc.sql("""
                with recursive line as (select id, parent from organisation where id = :unit
                  union select o.id, o.parent from organisation o join line on o.id = line.parent)
                select exists (select from line where id = :above)""").param("unit", unit).param("above", above).query(Boolean.class).single();
    }

    boolean named(String name, String region, String butNot) {
        return jdbc.sql("select exists (select from organisation where name = ? and region = ? and id <> ? and successor is null)")
                .param(name).param(region).param(butNot).query(Boolean.class).single();
    }

    /** An id that nobody has had. */
    String freeId(String region) {
        return jdbc.sql("select :region || '-u' || coalesce(max(substring(id from '-u([0-9]{1,8})$')::int), 0) + 1 from organisation where id like :region || '-u%'")
                .param("region", region).query(String.class).single();
    }

    void put(Organisation each) {
        jdbc.sql("""
                insert into organisation (id, name, kind, region, parent, categories, phone, address, hours, successor, imported_at)
                values (:id, :name, :kind, :region, :parent, :categories, :phone, :address, :hours, :successor, :at)
                on conflict (id) do update set name = excluded.name, parent = excluded.parent, categories = excluded.categories, phone = excluded.phone,
                    address = excluded.address, hours = excluded.hours, successor = excluded.successor, imported_at = excluded.imported_at""")
                .param("id", each.id()).param("name", each.name()).param("kind", each.kind().name()).param("region", each.region()).param("parent", each.parent())
                .param("categories", each.categories().stream().sorted().toArray(String[]::new)).param("phone", each.phone()).param("address", each.address())
                .param("hours", each.hours()).param("successor", each.successor()).param("at", Timestamp.from(time.instant())).update();
    }

    /** Those directly below that go on. */
    List<Organisation> below(String parent) {
        return jdbc.sql("select * from organisation where parent = ? and successor is null order by id").param(parent).query(OrganisationRows::organisation).list();
    }

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getString("id"), row.getString("name"), Organisation.Kind.valueOf(row.getString("kind")), row.getString("region"), row.getString("parent"),
                Set.of((String[]) row.getArray("categories").getArray()), row.getString("phone"), row.getString("address"), row.getString("hours"), row.getString("successor"));
    }
}
