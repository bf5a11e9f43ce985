package org.huiyin.petition.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseRows;

/** A petition row as every reader needs it. */
record Row(Case petition, Instant holderSince, byte[] queryCode) {

    static Row read(ResultSet r, int n) throws SQLException {
        return new Row(CaseRows.read(r, n), r.getTimestamp("holder_since").toInstant(), r.getBytes("query_code"));
    }

    long id() {
        return petition.id();
    }

    String number() {
        return petition.number();
    }
}
