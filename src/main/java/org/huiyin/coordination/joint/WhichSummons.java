package org.huiyin.coordination.joint;

import org.huiyin.runtime.Coded;


/** Which part of the list is shown. */
public enum WhichSummons implements Coded {
    /** The own unit is called and has not answered. */
    TO_US(SummonsSight.CALLED_OPEN + " and s.state = 'open'"),
    /** Called by the own unit, and open. */
    BY_US(SummonsSight.CALLER + " and s.state = 'open'"),
    /** Ended or called off. */
    DONE("(" + SummonsSight.CALLER + " or " + SummonsSight.CALLED + ") and s.state <> 'open'");

    private final String sql;

    WhichSummons(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** The one of that code, else the first. */
    public static WhichSummons named(String code) {
        return Coded.named(WhichSummons.class, code).orElse(TO_US);
    }
}
