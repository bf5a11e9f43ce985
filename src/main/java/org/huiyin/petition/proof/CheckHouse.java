package org.huiyin.petition.proof;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.huiyin.petition.proof.SealRows.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks over the whole house: every chain, the words it speaks of, every file, every seal. Everything is read in one snapshot, so that a house at work
 * looks no different from one at rest.
 */
@Component
public class CheckHouse {

    /** So many breaches are kept for the report; all are told to the watcher. */
    static final int KEPT = 1000;
    static final int PAGE = 300;

    private final ChainRows rows;
    private final CheckChain chains;
    private final CheckSeals checkSeals;
    private final SealRows seals;
    private final CheckFiles files;
    private final TransactionTemplate snapshot;

    CheckHouse(ChainRows rows, CheckChain chains, CheckSeals checkSeals, SealRows seals, CheckFiles files, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.chains = chains;
        this.checkSeals = checkSeals;
        this.seals = seals;
        this.files = files;
        snapshot = snapshot(transactions);
    }

    /** Reads only, and sees nothing that is committed after it began. */
    static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        template.setReadOnly(true);
        return template;
    }

    public HouseReport check(Watcher watcher) {
        var tally = new Tally(watcher);
        return Objects.requireNonNull(snapshot.execute(status -> {
            var last = seals.last();
            chains(tally, watcher, sealedBelow(last.map(Row::reach).orElse(Reach.NOTHING), seals.now()));
            files.check(tally, last.map(Row::madeAt).orElse(Instant.EPOCH));
            return tally.report(checkSeals.check(tally));
        }));
    }

    /** Below this transaction everything must be sealed; nothing can be said of the ids of another cluster. */
    private static long sealedBelow(Reach sealed, Reach now) {
        return sealed.cluster() == now.cluster() ? sealed.upto() : 0;
    }

    private void chains(Tally tally, Watcher watcher, long sealedBelow) {
        var all = rows.petitions();
        for (var page = rows.idsAfter(Long.MIN_VALUE, PAGE); !page.isEmpty(); page = rows.idsAfter(page.getLast(), PAGE)) {
            var read = rows.read(page);
            var inSeals = rows.sealed(read.stream().flatMap(chain -> chain.events().stream()).map(e -> e.hash()).toList());
            for (var chain : read) {
                chains.check(chain).forEach(tally::found);
                sealed(chain, inSeals, sealedBelow, tally);
                tally.events += chain.links().size();
            }
            files.excuse(read, tally);
            tally.petitions += read.size();
            watcher.at(tally.petitions, all);
        }
    }

    private static void sealed(Chain chain, Map<String, Integer> inSeals, long below, Tally tally) {
        var told = false;
        for (var link : chain.links()) {
            var seal = inSeals.get(MerkleTree.hex(link.event().hash()));
            if (seal != null) {
                tally.seen(seal);
            } else if (link.transaction() < below && !told) {
                told = true;
                tally.found(new Breach("unsealed", chain.head().number(), link.event().seq()));
            }
        }
    }
}
