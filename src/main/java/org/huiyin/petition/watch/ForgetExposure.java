package org.huiyin.petition.watch;

import org.huiyin.petition.work.OpenedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the persons out of the report of who had seen an erased petition, and of what is unread; units and counts stay. */
@Component
public final class ForgetExposure {

    private final JdbcClient jdbc;
    private final OpenedFiles opened;

    ForgetExposure(JdbcClient jdbc, OpenedFiles opened) {
        this.jdbc = jdbc;
        this.opened = opened;
    }

    /** In the transaction that marks the petition as erased; the database refuses it for any other. */
    public void of(long petition) {
        jdbc.sql("update exposure set account = null where petition = ? and account is not null").param(petition).update();
        opened.forget(petition);
    }
}
