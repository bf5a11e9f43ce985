package org.huiyin.petition.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.proof.SealRows.Row;
import org.huiyin.runtime.Signet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the seals against each other, against their trees, and against what is still there of what they hold. */
@Component
final class CheckSeals {

    private static final int PAGE = 100;

    private final SealRows rows;
    private final SealedHashes hashes;
    private final Signet signet;
    private final CheckReadings readings;

    CheckSeals(SealRows rows, SealedHashes hashes, Signet signet, CheckReadings readings) {
        this.rows = rows;
        this.hashes = hashes;
        this.signet = signet;
        this.readings = readings;
    }

    /**
     * To be asked last, when everything that a seal may hold has been seen.
     *
     * @return the days that lie between two seals and have none
     */
    List<String> check(Tally tally) {
        var gaps = new ArrayList<String>();
        @Nullable Row before = null;
        for (var page = rows.after(0, PAGE); !page.isEmpty(); page = rows.after(page.getLast().seal().number(), PAGE)) {
            for (var row : page) {
                readings.check(row.seal().number(), tally);
                flaw(row, before, tally.seenOf(row.seal().number())).ifPresent(what -> tally.found(new Breach("seal-" + what, "", row.seal().number())));
                if (before != null && before.seal().day().plusDays(1).isBefore(row.seal().day())) {
                    gaps.add(before.seal().day().plusDays(1) + " – " + row.seal().day().minusDays(1));
                }
                tally.seals++;
                before = row;
            }
        }
        return gaps;
    }

    private Optional<String> flaw(Row row, @Nullable Row before, long seen) {
        var seal = row.seal();
        var said = seal.said().orElse(null);
        if (said == null || said.number() != seal.number() || !said.day().equals(seal.day())) {
            return Optional.of("statement");
        }
        if (!DailySeal.signed(seal.statement(), said.key(), seal.signature(), seal.publicKey())) {
            return Optional.of("signature");
        }
        if (!signet.owns(HexFormat.of().parseHex(seal.publicKey()))) {
            return Optional.of("key");
        }
        var previous = before == null ? SealStatement.FIRST : SealStatement.hash(before.seal().statement());
        if (said.number() != (before == null ? 0 : before.seal().number()) + 1 || !said.previous().equals(previous)
                || before != null && seal.day().isBefore(before.seal().day())) {
            return Optional.of("previous");
        }
        return treeFlaw(said, seen);
    }

    private Optional<String> treeFlaw(SealStatement said, long seen) {
        var tree = hashes.tree(said.number());
        if (tree.count() != said.count() || !MerkleTree.hex(tree.root()).equals(said.root())) {
            return Optional.of("hashes");
        }
        if (!same(tree.parts(), hashes.keptParts(said.number()))) {
            return Optional.of("parts");
        }
        return seen == said.count() ? Optional.empty() : Optional.of("lost");
    }

    private static boolean same(List<PartedTree.Part> built, List<PartedTree.Part> kept) {
        return built.stream().map(CheckSeals::spelled).toList().equals(kept.stream().map(CheckSeals::spelled).toList());
    }

    private static String spelled(PartedTree.Part part) {
        return MerkleTree.hex(part.first()) + MerkleTree.hex(part.node());
    }
}
