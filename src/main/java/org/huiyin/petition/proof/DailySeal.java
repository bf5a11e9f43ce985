package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.huiyin.runtime.Signet;

/**
 * A seal as it is published. Statement and signature are for everybody and tell of no petition.
 *
 * @param statement canonical JSON: number, day, count, root, previous, key
 * @param signature Ed25519 under the statement's bytes, 128 hexadecimal digits
 * @param publicKey that checks it, 64 hexadecimal digits
 */
public record DailySeal(int number, LocalDate day, String statement, String signature, String publicKey) {

    Optional<SealStatement> said() {
        return SealStatement.read(statement);
    }

    /** Whether the signature is that of the key which the statement names. */
    static boolean signed(String statement, String key, String signature, String publicKey) {
        if (!signature.matches("[0-9a-f]{128}") || !MerkleTree.isHash(publicKey)) {
            return false;
        }
        var bytes = HexFormat.of().parseHex(publicKey);
        return SealStatement.keyId(bytes).equals(key) && Signet.signed(bytes, statement.getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(signature));
    }
}
