package org.huiyin.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The law profiles that administrators wrote. */
@Component
class OwnLawRows {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    OwnLawRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<OwnLaw> all() {
        return jdbc.sql("select * from law_profile order by name limit ?").param(MOST).query(OwnLawRows::law).list();
    }

    Optional<OwnLaw> find(String name) {
        return jdbc.sql("select * from law_profile where name = ?").param(name).query(OwnLawRows::law).optional();
    }

    /** @return whether nobody has had that name */
    boolean add(OwnLaw law) {
        var codes = new ArrayList<>(law.changes().keySet());
        return jdbc.sql("insert into law_profile (name, base, source, codes, numbers, written_by, written_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (name) do nothing")
                .params(law.name(), law.base(), law.source(), codes.toArray(String[]::new), codes.stream().map(law.changes()::get).toArray(Integer[]::new), law.by(), Deadlines.stamp(law.at())).update() == 1;
    }

    private static OwnLaw law(ResultSet row, int n) throws SQLException {
        var codes = (String[]) row.getArray("codes").getArray();
        var numbers = (Integer[]) row.getArray("numbers").getArray();
        Map<String, Integer> changes = new LinkedHashMap<>();
        for (int i = 0; i < codes.length; i++) {
            changes.put(codes[i], numbers[i]);
        }
        return new OwnLaw(row.getString("name"), row.getString("base"), row.getString("source"), changes, row.getString("written_by"), row.getTimestamp("written_at").toInstant());
    }
}
