package org.huiyin.petition.asking;

import org.huiyin.petition.lifecycle.EventWritten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a petition waits for its petitioner: in the act's own transaction, which holds the petition. */
@Component
class Questions {

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean open(long petition) {
        return jdbc.sql("select question_open from petition where id = ?").param(petition).query(Boolean.class).single();
    }

    @EventListener
    void on(EventWritten written) {
        switch (written.type()) {
            case "question-asked" -> waits(written.petition(), true);
            case "question-answered", "withdrawn" -> waits(written.petition(), false);
            default -> { }
        }
    }

    private void waits(long petition, boolean open) {
        jdbc.sql("update petition set question_open = ? where id = ?").params(open, petition).update();
    }
}
