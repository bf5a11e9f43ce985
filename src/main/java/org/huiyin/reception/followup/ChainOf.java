package org.huiyin.reception.followup;

import java.util.List;
import org.huiyin.access.Accounts;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those to whom a promise was made what became of it. Whoever asks has shown their code before. */
@Component
public class ChainOf {

    private final JdbcClient jdbc;
    private final FollowUpWords words;
    private final Organisations organisations;
    private final Accounts accounts;
    private final LegalTime time;

    ChainOf(JdbcClient jdbc, FollowUpWords words, Organisations organisations, Accounts accounts, LegalTime time) {
        this.jdbc = jdbc;
        this.words = words;
        this.organisations = organisations;
        this.accounts = accounts;
        this.time = time;
    }

    /** @return none where nothing was handed over, or where it accuses somebody */
    public List<ChainLink> of(Source source, long subject) {
        return jdbc.sql(FollowUpRows.READ + "where f.source = ? and f.subject = ?").params(source.code(), subject).query(FollowUpRows::read).list().stream().map(promise -> new ChainLink(promise.answers(), delegate(promise), promise.chain(),
                organisations.find(promise.unit()).map(Organisation::name).orElse(promise.unit()), promise.colour(), promise.handedOn(), promise.due(), promise.state(),
                promise.late(time.today()) > 0, words.toldOf(promise))).toList();
    }

    /** One promise has one chain, so there is one name to look up at the most. */
    private @Nullable String delegate(FollowUp promise) {
        var account = promise.recordedBy();
        return account == null || !promise.answers().equals(promise.leader()) ? null : accounts.displayNames(List.of(account)).getOrDefault(account, account);
    }
}
