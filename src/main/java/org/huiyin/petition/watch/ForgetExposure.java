package org.huiyin.petition.watch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the persons out of the report of who had seen an erased petition; units and counts stay. */
@Component
public final class ForgetExposure {

    private final JdbcClient jdbc;

    ForgetExposure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that marks the petition as erased; the database refuses it for any other. */
    public void of(long petition) {
        jdbc.sql("update exposure set account = null where petition = ? and account is not null").param(petition).update();
    }
}
