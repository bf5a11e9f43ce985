package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.huiyin.petition.lifecycle.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTests {

    private final Random random = new Random(7);

    private static List<byte[]> hashes(int count) {
        return IntStream.range(0, count).mapToObj(i -> EventLog.sha256(new byte[] {(byte) i, (byte) (i >> 8)})).sorted(Arrays::compareUnsigned).toList();
    }

    private static byte[] root(List<byte[]> hashes) {
        return MerkleTree.root(hashes.stream().map(MerkleTree::leaf).toList());
    }

    /** The vectors of RFC 6962 as its reference implementation tests them: leaf "", and the two leaves "" and 0x00. */
    @Test
    void itIsTheTreeOfTheStandard() {
        var empty = MerkleTree.leaf(new byte[0]);
        assertThat(MerkleTree.hex(MerkleTree.root(List.of()))).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(MerkleTree.hex(empty)).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(MerkleTree.hex(MerkleTree.root(List.of(empty, MerkleTree.leaf(new byte[] {0}))))).isEqualTo("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 1000, 1281})
    void builtInPartsItIsTheSameTree(int size) {
        var hashes = hashes(size);
        var parted = new PartedTree();
        hashes.forEach(parted::add);
        assertThat(parted.root()).isEqualTo(root(hashes));
        assertThat(parted.count()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 33, 257})
    void everyPathLeadsToTheRootAndNoChangedOneDoes(int size) {
        var hashes = hashes(size);
        var leaves = hashes.stream().map(MerkleTree::leaf).toList();
        for (int i = 0; i < size; i++) {
            var path = MerkleTree.path(leaves, i);
            assertThat(MerkleTree.climb(hashes.get(i), path)).hasValueSatisfying(top -> assertThat(top).isEqualTo(root(hashes)));
            var other = hashes.get(i).clone();
            other[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
            assertThat(MerkleTree.climb(other, path)).hasValueSatisfying(top -> assertThat(top).isNotEqualTo(root(hashes)));
            if (!path.isEmpty()) {
                var at = random.nextInt(path.size());
                var step = path.get(at);
                var turned = new ArrayList<>(path);
                turned.set(at, new PathStep(step.side().equals("left") ? "right" : "left", step.hash()));
                assertThat(MerkleTree.climb(hashes.get(i), turned)).hasValueSatisfying(top -> assertThat(top).isNotEqualTo(root(hashes)));
            }
        }
    }
}
