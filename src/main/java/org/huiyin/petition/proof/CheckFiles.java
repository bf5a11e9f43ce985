package org.huiyin.petition.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiyin.document.KeptFiles;
import org.huiyin.document.KeptFiles.Kept;
import org.huiyin.petition.lifecycle.EventLog;
import org.springframework.stereotype.Component;

/** Holds every file that stays against its fingerprint, and the fingerprint against the seals. */
@Component
final class CheckFiles {

    private final KeptFiles files;
    private final ChainRows rows;
    private final ErasedLeaves erased;

    CheckFiles(KeptFiles files, ChainRows rows, ErasedLeaves erased) {
        this.files = files;
        this.rows = rows;
        this.erased = erased;
    }

    void check(Tally tally, Instant lastSeal) {
        for (var page = files.all("", CheckHouse.PAGE); !page.isEmpty(); page = files.all(page.getLast().id(), CheckHouse.PAGE)) {
            var inSeals = rows.sealed(page.stream().map(SealedHashes::of).toList());
            var numbers = rows.numbers(page.stream().map(Kept::petition).filter(Objects::nonNull).collect(Collectors.toSet()));
            page.forEach(file -> check(file, file.id() + (file.petition() == null ? "" : " (" + numbers.get(file.petition()) + ")"), inSeals, lastSeal, tally));
        }
    }

    /** Files that are gone by an erasure are no loss of their seal; but only those that its event commits to. */
    void excuse(List<Chain> chains, Tally tally) {
        var leaves = erased.of(chains.stream().map(chain -> chain.head().id()).toList());
        for (var chain : chains) {
            var gone = leaves.getOrDefault(chain.head().id(), List.of());
            var told = chain.erased().map(event -> event.facts().get("facts") instanceof Map<?, ?> facts ? facts.get("leaves") : null).orElse(null);
            if (told != null && told.equals(ErasedLeaves.digest(gone))) {
                rows.sealed(gone).values().forEach(tally::seen);
            } else if (told != null || !gone.isEmpty()) {
                tally.found(new Breach("erased-files", chain.head().number(), chain.erased().map(EventLog.Event::seq).orElse(chain.head().seq())));
            }
        }
    }

    private void check(Kept file, String name, Map<String, Integer> inSeals, Instant lastSeal, Tally tally) {
        var seal = inSeals.get(MerkleTree.hex(SealedHashes.of(file)));
        if (seal != null) {
            tally.seen(seal);
        } else if (file.petition() != null && file.arrivedAt().plus(SealedHashes.TAKEN_UP_BY).isBefore(lastSeal)) {
            tally.found(new Breach("file-unsealed", name, 0));
        }
        switch (files.look(file)) {
            case SOUND -> { }
            case CHANGED -> tally.found(new Breach("file-changed", name, 0));
            case MISSING -> tally.found(new Breach("file-missing", name, 0));
        }
        tally.files++;
    }
}
