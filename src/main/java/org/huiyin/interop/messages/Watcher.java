package org.huiyin.interop.messages;

/** Whoever wants to know how an import goes. */
interface Watcher {

    void found(Finding finding);

    /** @param share how much of the file has been read, 0 to 1 */
    void at(double share, Tally tally);
}
