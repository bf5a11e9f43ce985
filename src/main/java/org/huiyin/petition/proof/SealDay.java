package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.petition.proof.SealRows.Row;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Signet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals what was committed since the last seal. A day without anything is sealed too, so that a missing day shows. */
@Component
public class SealDay {

    private final SealRows rows;
    private final SealedHashes hashes;
    private final SealReadings readings;
    private final Signet signet;
    private final Clock realTime;

    SealDay(SealRows rows, SealedHashes hashes, SealReadings readings, Signet signet, Clock realTime) {
        this.rows = rows;
        this.hashes = hashes;
        this.readings = readings;
        this.signet = signet;
        this.realTime = realTime;
    }

    /** Makes the next seal, unless nothing is new and the day has one. Of two that seal at once the second finds nothing left. */
    @Transactional
    public Optional<DailySeal> seal() {
        rows.lock();
        var last = rows.last();
        var day = LocalDate.ofInstant(realTime.instant(), LegalTime.ZONE);
        var sealedTo = last.map(l -> l.seal().day()).orElse(LocalDate.EPOCH);
        var number = last.map(l -> l.seal().number()).orElse(0) + 1;
        var reach = rows.now();
        hashes.takeEvents(number, last.map(Row::reach).orElse(Reach.NOTHING), reach);
        hashes.takeFiles(number, last.map(Row::madeAt).orElse(Instant.EPOCH));
        if (hashes.tree(number).count() == 0 && !day.isAfter(sealedTo)) {
            return Optional.empty();
        }
        readings.take(number);
        var tree = hashes.tree(number);
        hashes.keepParts(number, tree);
        // A clock that was set back does not turn the days round.
        var seal = signed(number, day.isBefore(sealedTo) ? sealedTo : day, tree, last.map(l -> SealStatement.hash(l.seal().statement())).orElse(SealStatement.FIRST));
        rows.add(new Row(seal, reach, realTime.instant()));
        return Optional.of(seal);
    }

    private DailySeal signed(int number, LocalDate day, PartedTree tree, String previous) {
        var key = signet.publicKey();
        var statement = new SealStatement(number, day, tree.count(), MerkleTree.hex(tree.root()), previous, SealStatement.keyId(key)).canonical();
        return new DailySeal(number, day, statement, MerkleTree.hex(signet.sign(statement.getBytes(StandardCharsets.UTF_8))), MerkleTree.hex(key));
    }
}
