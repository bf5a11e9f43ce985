package org.huiyin.petition.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.lifecycle.EventLog;

/** The tree of RFC 6962, section 2.1, over SHA-256: leaves and nodes are hashed with different first bytes, so that neither passes for the other. */
final class MerkleTree {

    /** A power of two: parts of so many leaves are whole subtrees, and the tree over their nodes is the tree over the leaves. */
    static final int PART = 256;

    private MerkleTree() {}

    static byte[] leaf(byte[] hash) {
        return EventLog.sha256(joined((byte) 0, hash, new byte[0]));
    }

    private static byte[] node(byte[] left, byte[] right) {
        return EventLog.sha256(joined((byte) 1, left, right));
    }

    private static byte[] joined(byte first, byte[] left, byte[] right) {
        var all = new byte[1 + left.length + right.length];
        all[0] = first;
        System.arraycopy(left, 0, all, 1, left.length);
        System.arraycopy(right, 0, all, 1 + left.length, right.length);
        return all;
    }

    /** The root over nodes of one height. Over none it is the hash of nothing. */
    static byte[] root(List<byte[]> nodes) {
        return switch (nodes.size()) {
            case 0 -> EventLog.sha256(new byte[0]);
            case 1 -> nodes.getFirst();
            default -> node(root(nodes.subList(0, half(nodes.size()))), root(nodes.subList(half(nodes.size()), nodes.size())));
        };
    }

    /** The way from one of these nodes up to their root. */
    static List<PathStep> path(List<byte[]> nodes, int index) {
        if (nodes.size() == 1) {
            return new ArrayList<>();
        }
        var left = nodes.subList(0, half(nodes.size()));
        var right = nodes.subList(half(nodes.size()), nodes.size());
        var inLeft = index < left.size();
        var path = inLeft ? path(left, index) : path(right, index - left.size());
        path.add(inLeft ? new PathStep(PathStep.RIGHT, hex(root(right))) : new PathStep(PathStep.LEFT, hex(root(left))));
        return path;
    }

    /** Where the path leads from a hash; nothing if it is no path. */
    static Optional<byte[]> climb(byte[] hash, List<PathStep> path) {
        var at = leaf(hash);
        for (var step : path) {
            if (step.hash() == null || !isHash(step.hash()) || !(PathStep.LEFT.equals(step.side()) || PathStep.RIGHT.equals(step.side()))) {
                return Optional.empty();
            }
            var other = HexFormat.of().parseHex(step.hash());
            at = PathStep.LEFT.equals(step.side()) ? node(other, at) : node(at, other);
        }
        return Optional.of(at);
    }

    /** Lower case only: one hash has one spelling. */
    static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** The largest power of two below a size. */
    private static int half(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
