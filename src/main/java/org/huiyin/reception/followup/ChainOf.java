package org.huiyin.reception.followup;

import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a batch what became of the promise made to it. Whoever asks has shown the batch's code before. */
@Component
public class ChainOf {

    private final JdbcClient jdbc;
    private final FollowUpWords words;
    private final Organisations organisations;
    private final LegalTime time;

    ChainOf(JdbcClient jdbc, FollowUpWords words, Organisations organisations, LegalTime time) {
        this.jdbc = jdbc;
        this.words = words;
        this.organisations = organisations;
        this.time = time;
    }

    /** @param batch id of the batch; none where nothing was handed over, or where it accuses somebody */
    public List<ChainLink> of(long batch) {
        return jdbc.sql(FollowUpRows.READ + "where f.batch = ?").param(batch).query(FollowUpRows::read).list().stream().map(promise -> new ChainLink(promise.answers(), promise.chain(),
                organisations.find(promise.unit()).map(Organisation::name).orElse(promise.unit()), promise.colour(), promise.handedOn(), promise.due(), promise.state(),
                promise.late(time.today()) > 0, words.toldOf(promise))).toList();
    }
}
