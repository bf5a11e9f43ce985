package org.huiyin.petition.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The saved mappings: which column of a daily file says what. */
@Component
public class ImportMappings {

    /** What a file may tell of a message. */
    public static final List<String> FIELDS = List.of("id", "title", "text", "written", "name", "phone", "address", "kind", "domain", "province", "city", "county", "reply", "replied");
    /** What a message cannot do without. */
    public static final Set<String> NEEDED = Set.of("id", "title", "text", "written");
    private static final Set<String> KNOWN = Set.copyOf(FIELDS);
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final LegalTime time;

    ImportMappings(JdbcClient jdbc, Organisations organisations, LegalTime time) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.time = time;
    }

    /** Columns that are called as such columns usually are, by field. */
    public static Map<String, String> guessed(List<String> columns) {
        return UsualHeaders.in(columns);
    }

    @Needs(Right.IMPORT_MESSAGES)
    public List<ImportMapping> list(Actor actor) {
        return jdbc.sql("select * from import_mapping order by name limit ?").param(MOST).query(ImportMappings::mapping).list();
    }

    /** @throws InvalidInput field {@code mapping} if there is none of that name */
    public ImportMapping find(@Nullable String name) {
        return jdbc.sql("select * from import_mapping where name = ?").param(name == null ? "" : name).query(ImportMappings::mapping).optional()
                .orElseThrow(() -> InvalidInput.of("mapping", "petition.mapping.unknown", Optional.ofNullable(name).orElse("")));
    }

    /**
     * Saves it, in place of one of the same name.
     *
     * @throws InvalidInput naming the field: a column that is missing, a field nobody knows, a region without an office
     */
    @Needs(Right.IMPORT_MESSAGES)
    public ImportMapping save(Actor actor, String name, @Nullable Map<String, String> columns, @Nullable String region) {
        var given = columns == null ? Map.<String, String>of() : columns;
        var checks = new Checks().required("name", name, 40).matching("name", name, NAME, "petition.mapping.name")
                .required("region", region, 12).that(region == null || region.isBlank() || organisations.petitionOffice(region.strip()).isPresent(), "region", "petition.region-without-office");
        NEEDED.stream().sorted().forEach(field -> checks.required(field, given.get(field), 100));
        given.forEach((field, header) -> checks.that(KNOWN.contains(field), field, "petition.mapping.field", String.join(", ", KNOWN.stream().sorted().toList())).optional(field, header, 100));
        checks.complain();
        var kept = new LinkedHashMap<String, String>();
        given.entrySet().stream().filter(each -> each.getValue() != null && !each.getValue().isBlank()).forEach(each -> kept.put(each.getKey(), each.getValue().strip()));
        var saved = new ImportMapping(name, kept, String.valueOf(region).strip());
        jdbc.sql("""
                insert into import_mapping (name, fields, headers, region, saved_by, saved_at) values (:name, :fields, :headers, :region, :by, :at)
                on conflict (name) do update set fields = excluded.fields, headers = excluded.headers, region = excluded.region, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .param("name", name).param("fields", kept.keySet().toArray(String[]::new)).param("headers", kept.values().toArray(String[]::new)).param("region", saved.region())
                .param("by", actor.account()).param("at", Timestamp.from(time.instant())).update();
        return saved;
    }

    private static ImportMapping mapping(ResultSet row, int number) throws SQLException {
        var fields = (String[]) row.getArray("fields").getArray();
        var headers = (String[]) row.getArray("headers").getArray();
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i++) {
            columns.put(fields[i], headers[i]);
        }
        return new ImportMapping(row.getString("name"), columns, row.getString("region"));
    }
}
