package org.huiyin.culprit;

/** Talks to a terminal that nobody watches. */
public class Talker {
    void talk() {
        System.out.println();
    }
}
