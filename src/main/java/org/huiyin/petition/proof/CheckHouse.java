package org.huiyin.petition.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiyin.document.KeptFiles;
import org.huiyin.document.KeptFiles.Kept;
import org.huiyin.petition.proof.SealRows.Reach;
import org.huiyin.petition.proof.SealRows.Row;
import org.jspecify.annotations.Nullable;
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

    /**
     * What was looked at, and what was found.
     *
     * @param count breaches in all
     * @param notes days without a seal, which are no breach: the house may have stood still
     */
    public record Report(long petitions, long events, long files, long seals, long count, List<Breach> breaches, List<String> notes) {}

    private final ChainRows rows;
    private final CheckChain chains;
    private final CheckSeals checkSeals;
    private final SealRows seals;
    private final KeptFiles files;
    private final TransactionTemplate snapshot;

    CheckHouse(ChainRows rows, CheckChain chains, CheckSeals checkSeals, SealRows seals, KeptFiles files, PlatformTransactionManager transactions) {
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

    public Report check(Watcher watcher) {
        var tally = new Tally(watcher);
        return Objects.requireNonNull(snapshot.execute(status -> {
            var last = seals.last();
            chains(tally, watcher, sealedBelow(last.map(Row::reach).orElse(Reach.NOTHING), seals.now()));
            files(tally, last.orElse(null));
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

    private void files(Tally tally, @Nullable Row last) {
        for (var page = files.all("", PAGE); !page.isEmpty(); page = files.all(page.getLast().id(), PAGE)) {
            var hashes = new HashMap<String, String>();
            page.forEach(file -> hashes.put(file.id(), MerkleTree.hex(SealedHashes.of(file))));
            var inSeals = rows.sealed(page.stream().map(SealedHashes::of).toList());
            var numbers = rows.numbers(page.stream().map(Kept::petition).filter(Objects::nonNull).collect(Collectors.toSet()));
            for (var file : page) {
                var what = new ArrayList<String>();
                var seal = inSeals.get(hashes.get(file.id()));
                if (seal != null) {
                    tally.seen(seal);
                } else if (last != null && file.petition() != null && file.arrivedAt().isBefore(last.madeAt().minus(SealedHashes.TAKEN_UP_BY))) {
                    what.add("file-unsealed");
                }
                switch (files.look(file)) {
                    case SOUND -> { }
                    case CHANGED -> what.add("file-changed");
                    case MISSING -> what.add("file-missing");
                }
                what.forEach(breach -> tally.found(new Breach(breach, file.id() + (file.petition() == null ? "" : " (" + numbers.get(file.petition()) + ")"), 0)));
            }
            tally.files += page.size();
        }
    }
}
