package org.huiyin.petition.work;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** As far as each account has read a petition; what moved since stands as unread in its lists. */
@Repository
public class OpenedFiles {

    private final JdbcClient jdbc;

    OpenedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seq the last event that was shown */
    public void opened(long petition, String region, int seq, String account) {
        jdbc.sql("""
                insert into petition_opened (petition, account, region, seq) values (?, ?, ?, ?)
                on conflict (petition, account) do update set seq = excluded.seq where petition_opened.seq < excluded.seq""")
                .params(petition, account, region, seq).update();
    }

    /** Whoever has just moved them need not be told that they moved. */
    void acted(String account, List<String> numbers) {
        jdbc.sql("""
                insert into petition_opened (petition, account, region, seq) select id, ?, region, head_seq from petition where number = any(?)
                on conflict (petition, account) do update set seq = excluded.seq where petition_opened.seq < excluded.seq""")
                .params(account, numbers.toArray(String[]::new)).update();
    }

    /** With an erased petition goes who had opened it here; the log of readings keeps what it must. */
    public void forget(long petition) {
        jdbc.sql("delete from petition_opened where petition = ?").param(petition).update();
    }
}
