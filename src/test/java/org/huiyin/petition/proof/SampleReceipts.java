package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Commitment;
import org.huiyin.petition.lifecycle.EventLog;

/** Receipts made without a house: sealed by a key of their own among other hashes. */
public final class SampleReceipts {

    private SampleReceipts() {}

    /** A receipt whose event stands in a seal with so many others. */
    public static KeptReceipt sealedAmong(int others) {
        var words = "{\"title\":\"路口路灯不亮\"}";
        var commitment = Commitment.with("00112233445566778899aabbccddeeff", words.getBytes(StandardCharsets.UTF_8));
        var event = EventLog.first("330726202601050000018X", new EventLog.Happening("registered", Instant.parse("2026-01-05T01:00:00.120Z"),
                new Actor("petitioner", null, null, Set.of()), true, Map.of("received", "2026-01-05T01:00:00.120Z", "words", List.of(commitment.digest()))));
        var hash = MerkleTree.hex(event.hash());
        return new KeptReceipt(event.number(), "2026-01-05T09:00:00.12+08:00", hash, new String(event.body(), StandardCharsets.UTF_8), commitment.salt(), words,
                seal(event.hash(), others));
    }

    private static ReceiptSeal seal(byte[] hash, int others) {
        var hashes = Stream.concat(Stream.of(hash), IntStream.range(0, others).mapToObj(i -> EventLog.sha256(new byte[] {(byte) i}))).sorted(Arrays::compareUnsigned).toList();
        var leaves = hashes.stream().map(MerkleTree::leaf).toList();
        try {
            var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoded = keys.getPublic().getEncoded();
            var publicKey = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            var statement = new SealStatement(7, LocalDate.parse("2026-01-05"), hashes.size(), MerkleTree.hex(MerkleTree.root(leaves)), "ab".repeat(32),
                    SealStatement.keyId(publicKey)).canonical();
            return new ReceiptSeal(7, MerkleTree.path(leaves, hashes.indexOf(hash)), statement, MerkleTree.hex(signed(keys, statement)), MerkleTree.hex(publicKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signed(KeyPair keys, String statement) throws GeneralSecurityException {
        var signing = Signature.getInstance("Ed25519");
        signing.initSign(keys.getPrivate());
        signing.update(statement.getBytes(StandardCharsets.UTF_8));
        return signing.sign();
    }
}
