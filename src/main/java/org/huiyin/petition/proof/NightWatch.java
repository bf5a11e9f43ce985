package org.huiyin.petition.proof;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.huiyin.petition.proof.ChainRows.Mark;
import org.huiyin.petition.proof.SealRows.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at night at the chains that grew since the last seal, and again at those that were found broken. */
@Component
class NightWatch {

    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

    /** The last look of a night, and how many chains are known to be broken. */
    record Look(Instant at, int petitions, long broken) {}

    private final ChainRows rows;
    private final CheckChain chains;
    private final SealRows seals;
    private final JdbcClient jdbc;
    private final Clock realTime;
    private final TransactionTemplate snapshot;

    NightWatch(ChainRows rows, CheckChain chains, SealRows seals, JdbcClient jdbc, Clock realTime, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.chains = chains;
        this.seals = seals;
        this.jdbc = jdbc;
        this.realTime = realTime;
        snapshot = CheckHouse.snapshot(transactions);
    }

    void look() {
        var sealed = seals.last().map(Row::reach).filter(reach -> reach.cluster() == seals.now().cluster()).orElse(Reach.NOTHING);
        var looked = look(jdbc.sql("select petition from broken_chain").query(Long.class).list());
        var mark = new Mark("0", 0, 0);
        for (var page = rows.since(sealed, mark, CheckHouse.PAGE); !page.isEmpty(); page = rows.since(sealed, mark, CheckHouse.PAGE)) {
            mark = page.getLast();
            looked += look(List.copyOf(new TreeSet<>(page.stream().map(Mark::petition).toList())));
        }
        jdbc.sql("insert into chain_look (only_one, looked_at, petitions) values (true, ?, ?) on conflict (only_one) do update set looked_at = excluded.looked_at, petitions = excluded.petitions")
                .params(Timestamp.from(realTime.instant()), looked).update();
    }

    private int look(List<Long> petitions) {
        for (int from = 0; from < petitions.size(); from += CheckHouse.PAGE) {
            note(found(petitions.subList(from, Math.min(from + CheckHouse.PAGE, petitions.size()))));
        }
        return petitions.size();
    }

    /** By petition the first breach, or nothing. */
    private Map<Long, Optional<Breach>> found(List<Long> petitions) {
        var found = new LinkedHashMap<Long, Optional<Breach>>();
        snapshot.executeWithoutResult(status -> rows.read(petitions).forEach(chain -> found.put(chain.head().id(), chains.check(chain).stream().findFirst())));
        return found;
    }

    private void note(Map<Long, Optional<Breach>> found) {
        var whole = new ArrayList<Long>();
        found.forEach((petition, breach) -> breach.ifPresentOrElse(b -> {
            LOG.error("the chain of petition {} is broken at event {}: {}; bin/huiyin verify tells more", b.name(), b.at(), b.what());
            jdbc.sql("insert into broken_chain (petition, seq, flaw, found_at) values (?, ?, ?, ?) on conflict (petition) do update set seq = excluded.seq, flaw = excluded.flaw")
                    .params(petition, b.at(), b.what(), Timestamp.from(realTime.instant())).update();
        }, () -> whole.add(petition)));
        if (!whole.isEmpty()) {
            jdbc.sql("delete from broken_chain where petition = any(?)").param(whole.toArray(Long[]::new)).update();
        }
    }

    Optional<Look> last() {
        return jdbc.sql("select looked_at, petitions, (select count(*) from broken_chain) as broken from chain_look")
                .query((row, n) -> new Look(row.getTimestamp("looked_at").toInstant(), row.getInt("petitions"), row.getLong("broken"))).optional();
    }
}
