package org.huiyin.petition.proof;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiyin.document.KeptFiles;
import org.huiyin.document.KeptFiles.Kept;
import org.springframework.stereotype.Component;

/** Holds every file that stays against its fingerprint, and the fingerprint against the seals. */
@Component
final class CheckFiles {

    private final KeptFiles files;
    private final ChainRows rows;

    CheckFiles(KeptFiles files, ChainRows rows) {
        this.files = files;
        this.rows = rows;
    }

    void check(Tally tally, Instant lastSeal) {
        for (var page = files.all("", CheckHouse.PAGE); !page.isEmpty(); page = files.all(page.getLast().id(), CheckHouse.PAGE)) {
            var inSeals = rows.sealed(page.stream().map(SealedHashes::of).toList());
            var numbers = rows.numbers(page.stream().map(Kept::petition).filter(Objects::nonNull).collect(Collectors.toSet()));
            page.forEach(file -> check(file, file.id() + (file.petition() == null ? "" : " (" + numbers.get(file.petition()) + ")"), inSeals, lastSeal, tally));
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
