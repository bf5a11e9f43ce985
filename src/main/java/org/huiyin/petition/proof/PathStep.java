package org.huiyin.petition.proof;

/**
 * One step from a leaf up to the root of a seal's tree.
 *
 * @param side on which side the other node stands, {@code left} or {@code right}
 * @param hash that node, in lower-case hexadecimal
 */
public record PathStep(String side, String hash) {

    static final String LEFT = "left";
    static final String RIGHT = "right";
}
