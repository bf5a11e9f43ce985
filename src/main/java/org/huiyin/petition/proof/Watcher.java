package org.huiyin.petition.proof;

/** Watches a look over the house. */
public interface Watcher {

    /** Something is not what it was. */
    void found(Breach breach);

    /** How far the look is: what it counts is petitions, then files. */
    void at(long done, long all);
}
