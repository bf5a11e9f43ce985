package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.document.KeptFiles;
import org.huiyin.document.KeptFiles.Kept;
import org.huiyin.petition.lifecycle.EventLog;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leaves of the seals' trees. */
@Component
final class SealedHashes {

    /** An upload is taken up within a day or swept; what arrived this long before a seal was within its sight. */
    static final Duration TAKEN_UP_BY = Duration.ofDays(3);
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final KeptFiles files;

    SealedHashes(JdbcClient jdbc, JdbcOperations batches, KeptFiles files) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.files = files;
    }

    /** Where a hash stands: in which seal, and the way to its root. */
    record Place(int seal, List<PathStep> path) {}

    /** The leaf of a file binds its fingerprint to its id. */
    static byte[] of(Kept file) {
        return EventLog.sha256(("document\n" + file.id() + '\n' + file.fingerprint()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes into a seal every event that no earlier one holds, up to a transaction below which all have ended. In another cluster than that of the last
     * seal (after a restore) the transaction ids of old rows say nothing, so all events are compared with what was sealed.
     */
    void takeEvents(int seal, Reach last, Reach now) {
        var sameCluster = last.cluster() == now.cluster();
        jdbc.sql("""
                insert into sealed_hash (seal, hash, event)
                select distinct :seal, e.hash, true from petition_event e
                 where (not :same or e.xid >= :from::text::xid8 and e.xid < :upto::text::xid8) and not exists (select 1 from sealed_hash s where s.hash = e.hash)""")
                .param("seal", seal).param("same", sameCluster).param("from", Long.toString(last.upto())).param("upto", Long.toString(now.upto())).update();
    }

    /** Takes in the files that petitions took up since then. */
    void takeFiles(int seal, Instant lastMade) {
        var after = "";
        List<Kept> page;
        do {
            page = files.since(lastMade.minus(TAKEN_UP_BY), after, BATCH);
            after = page.isEmpty() ? after : page.getLast().id();
            batches.batchUpdate("insert into sealed_hash (seal, hash, event) values (?, ?, false) on conflict (hash) do nothing", page, BATCH,
                    (PreparedStatement row, Kept file) -> fill(row, seal, of(file)));
        } while (page.size() == BATCH);
    }

    private static void fill(PreparedStatement row, int seal, byte[] hash) throws SQLException {
        row.setInt(1, seal);
        row.setBytes(2, hash);
    }

    /** Builds the tree of a seal: its leaves pass by once, only one node for each part of them is held. */
    PartedTree tree(int seal) {
        var tree = new PartedTree();
        jdbc.sql("select hash from sealed_hash where seal = ? order by hash").param(seal).withFetchSize(BATCH).query(row -> {
            tree.add(row.getBytes("hash"));
        });
        return tree;
    }

    void keepParts(int seal, PartedTree tree) {
        batches.batchUpdate("insert into sealed_part (seal, first, node) values (?, ?, ?)", tree.parts(), BATCH, (row, part) -> {
            fill(row, seal, part.first());
            row.setBytes(3, part.node());
        });
    }

    List<PartedTree.Part> keptParts(int seal) {
        return jdbc.sql("select first, node from sealed_part where seal = ? order by first").param(seal)
                .query((row, n) -> new PartedTree.Part(row.getBytes("first"), row.getBytes("node"))).list();
    }

    Optional<Place> find(byte[] hash) {
        return jdbc.sql("select seal from sealed_hash where hash = ?").param(hash).query(Integer.class).optional().map(seal -> new Place(seal, path(seal, hash)));
    }

    private List<PathStep> path(int seal, byte[] hash) {
        var parts = keptParts(seal);
        var at = 0;
        while (at + 1 < parts.size() && Arrays.compareUnsigned(parts.get(at + 1).first(), hash) <= 0) {
            at++;
        }
        var leaves = jdbc.sql("select hash from sealed_hash where seal = ? and hash >= ? order by hash limit ?").params(seal, parts.get(at).first(), MerkleTree.PART)
                .query((row, n) -> row.getBytes("hash")).list();
        var index = (int) leaves.stream().takeWhile(leaf -> !Arrays.equals(leaf, hash)).count();
        var path = new ArrayList<>(MerkleTree.path(leaves.stream().map(MerkleTree::leaf).toList(), index));
        path.addAll(MerkleTree.path(parts.stream().map(PartedTree.Part::node).toList(), at));
        return path;
    }
}
