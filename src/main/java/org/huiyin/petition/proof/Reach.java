package org.huiyin.petition.proof;

/**
 * How far a seal reaches: in {@code cluster}, every event of a transaction below {@code upto} is sealed.
 *
 * @param cluster which PostgreSQL cluster gave the transaction ids; those of another one mean nothing
 */
record Reach(long cluster, long upto) {

    static final Reach NOTHING = new Reach(0, 0);
}
