package org.huiyin.petition.proof;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds the reading log against what a seal was told to hold, and names each day that is not what it was. */
@Component
final class CheckReadings {

    private final ReadingHeads heads;
    private final ChainRows rows;

    CheckReadings(ReadingHeads heads, ChainRows rows) {
        this.heads = heads;
        this.rows = rows;
    }

    void check(int seal, Tally tally) {
        var kept = heads.kept(seal);
        if (!kept.isEmpty()) {
            var sealed = rows.sealed(kept.stream().map(SealedReading::leaf).toList());
            var now = heads.between(seal, kept.getFirst().afterId(), kept.getFirst().uptoId()).stream().collect(Collectors.toMap(SealedReading::day, day -> day, (a, b) -> a, TreeMap<LocalDate, SealedReading>::new));
            for (var day : kept) {
                if (!day.equals(now.remove(day.day()))) {
                    tally.found(new Breach("readings", day.day().toString(), seal));
                }
                if (Integer.valueOf(seal).equals(sealed.get(MerkleTree.hex(day.leaf())))) {
                    tally.seen(seal);
                }
            }
            now.keySet().forEach(day -> tally.found(new Breach("readings", day.toString(), seal)));
        }
    }
}
