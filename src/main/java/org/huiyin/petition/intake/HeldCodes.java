package org.huiyin.petition.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.Status;
import org.huiyin.runtime.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of several petitions at once, whose codes somebody kept, which of them still open and how those stand. */
@Component
public class HeldCodes {

    private final JdbcClient jdbc;
    private final KeyedHash hashes;

    HeldCodes(JdbcClient jdbc, KeyedHash hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    /** A number with the code that was shown for it: the petition's own, or that of one of a group. */
    public record Held(String number, String code) {}

    /** The statuses by number, of those that open; one question for all of them. */
    public Map<String, Status> open(Collection<Held> held) {
        var rows = new HashMap<String, Row>();
        jdbc.sql("""
                select p.number, p.status, p.query_code, array(select m.code from member_code m where m.petition = p.id) as members
                from petition p where p.number = any(:numbers)""")
                .param("numbers", held.stream().map(Held::number).toArray(String[]::new)).query(HeldCodes::row).list().forEach(row -> rows.put(row.number(), row));
        var open = new HashMap<String, Status>();
        for (var one : held) {
            var row = rows.get(one.number());
            if (row != null && opens(row, one)) {
                open.put(one.number(), row.status());
            }
        }
        return open;
    }

    private boolean opens(Row row, Held one) {
        var bound = QueryCode.bound(one.number(), one.code());
        return Arrays.stream(row.codes()).anyMatch(kept -> hashes.matches(kept, KeyedHash.Of.QUERY_CODE, bound));
    }

    private record Row(String number, Status status, byte[][] codes) {}

    private static Row row(ResultSet row, int n) throws SQLException {
        var members = (Object[]) row.getArray("members").getArray();
        var codes = new byte[members.length + 1][];
        codes[0] = row.getBytes("query_code");
        for (int i = 0; i < members.length; i++) {
            codes[i + 1] = (byte[]) members[i];
        }
        return new Row(row.getString("number"), Status.valueOf(row.getString("status")), codes);
    }
}
