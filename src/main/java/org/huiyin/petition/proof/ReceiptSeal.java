package org.huiyin.petition.proof;

import java.util.List;

/**
 * That the event of a receipt stands in a seal: {@code path} leads from its hash to the root that the statement names.
 *
 * @param signature Ed25519, hexadecimal
 * @param publicKey hexadecimal
 */
public record ReceiptSeal(int number, List<PathStep> path, String statement, String signature, String publicKey) {}
