package org.huiyin.petition.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.document.KeptFiles.Kept;
import org.huiyin.petition.lifecycle.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leaves of files that were erased. They excuse a seal of missing them, but only those that the event of the erasure commits to. */
@Component
public final class ErasedLeaves {

    private final JdbcClient jdbc;

    ErasedLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The leaf by which a seal knows a file. */
    public static byte[] of(Kept file) {
        return SealedHashes.of(file);
    }

    /** What an event commits to: the leaves in the order of their bytes. */
    public static String digest(List<byte[]> leaves) {
        var sorted = leaves.stream().sorted(Arrays::compareUnsigned).toList();
        var all = new byte[32 * sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            System.arraycopy(sorted.get(i), 0, all, 32 * i, 32);
        }
        return MerkleTree.hex(EventLog.sha256(all));
    }

    Map<Long, List<byte[]>> of(List<Long> petitions) {
        var leaves = new HashMap<Long, List<byte[]>>();
        jdbc.sql("select petition, hash from erased_file where petition = any(?)").param(petitions.toArray(Long[]::new)).query(row -> {
            leaves.computeIfAbsent(row.getLong("petition"), petition -> new ArrayList<>()).add(row.getBytes("hash"));
        });
        return leaves;
    }
}
