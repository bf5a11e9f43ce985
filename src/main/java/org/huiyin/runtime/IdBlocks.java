package org.huiyin.runtime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out ids from blocks of a thousand, so that a submission asks the database for none. Ids are unique, not gapless. */
@Component
public final class IdBlocks {

    private static final int BLOCK = 1000;

    private final JdbcClient jdbc;
    private long next;
    private long end;

    IdBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new id, unique over every table and every node. */
    public synchronized long next() {
        if (next == end) {
            long first = jdbc.sql("select nextval('id_block')").query(Long.class).single();
            next = first;
            end = first + BLOCK;
        }
        return next++;
    }
}
