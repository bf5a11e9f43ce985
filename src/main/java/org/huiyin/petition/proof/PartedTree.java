package org.huiyin.petition.proof;

import java.util.ArrayList;
import java.util.List;

/** A tree whose leaves come one after another, in order: of each whole part only its node is held. */
final class PartedTree {

    /** A subtree of {@link MerkleTree#PART} leaves (the last may have fewer): its lowest leaf, and its node. */
    record Part(byte[] first, byte[] node) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<byte[]> open = new ArrayList<>();
    private byte[] first = new byte[0];
    private long count;

    void add(byte[] hash) {
        if (open.isEmpty()) {
            first = hash;
        }
        open.add(MerkleTree.leaf(hash));
        count++;
        if (open.size() == MerkleTree.PART) {
            closePart();
        }
    }

    private void closePart() {
        parts.add(new Part(first, MerkleTree.root(open)));
        open.clear();
    }

    /** The parts; nothing may be added afterwards. */
    List<Part> parts() {
        if (!open.isEmpty()) {
            closePart();
        }
        return parts;
    }

    byte[] root() {
        return MerkleTree.root(parts().stream().map(Part::node).toList());
    }

    long count() {
        return count;
    }
}
