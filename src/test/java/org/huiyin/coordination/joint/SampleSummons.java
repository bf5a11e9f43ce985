package org.huiyin.coordination.joint;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Summonses for tests; everybody in them is invented. */
public final class SampleSummons {

    private SampleSummons() {}

    /** Three departments are needed at once. */
    public static SummonsOrder order(String... units) {
        return new SummonsOrder("夜市占道，几个部门都说不归自己管", "三号窗口", Arrays.asList(units), 30, null);
    }

    /** What the matrix of rights asks for: one that the petition office called, and is called to. */
    public static void matrix(JdbcClient jdbc) {
        jdbc.sql("""
                insert into summons (id, kind, unit, region, account, called_at, due, state)
                values (999999901, 'joint', '330726-xfj', '330726', 'matrix-grid-330726-xfj', now(), now(), 'open') on conflict do nothing""").update();
        jdbc.sql("insert into summoned (id, summons, unit, called_at) values (999999901, 999999901, '330726-xfj', now()) on conflict do nothing").update();
    }
}
