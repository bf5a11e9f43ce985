package org.huiyin.reception.followup;

import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those to whom a promise was made what became of it. Whoever asks has shown their code before. */
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

    /** @return none where nothing was handed over, or where it accuses somebody */
    public List<ChainLink> of(Source source, long subject) {
        return jdbc.sql(FollowUpRows.READ + "where f.source = ? and f.subject = ?").params(source.code(), subject).query(FollowUpRows::read).list().stream().map(promise -> new ChainLink(promise.answers(), promise.chain(),
                organisations.find(promise.unit()).map(Organisation::name).orElse(promise.unit()), promise.colour(), promise.handedOn(), promise.due(), promise.state(),
                promise.late(time.today()) > 0, words.toldOf(promise))).toList();
    }
}
