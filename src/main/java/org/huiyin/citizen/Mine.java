package org.huiyin.citizen;

import java.util.Locale;

/** What its owner opens with a number and a query code, and the part of the house in which having shown them holds. */
public enum Mine {
    /** The page after sending, which shows the code itself. */
    RECEIPT("receipt", "/petition/receipt", "citizen.receipt"),
    PETITION("proof", "/track", "citizen.track"),
    /** A registration for a reception day. */
    BATCH("visit", "/receptions/mine", "citizen.batch"),
    /** A call for the direct train. */
    TRIP("train", "/receptions/train", "citizen.train"),
    /** What one side sees of a mediation. */
    SIDE("side", "/mediations/mine", "citizen.mediation"),
    VIDEO("video", "/video/mine", "citizen.video");

    private final String cookie;
    private final String path;
    private final String words;

    Mine(String cookie, String path, String words) {
        this.cookie = cookie;
        this.path = path;
        this.words = words;
    }

    /** Where the pages of this kind begin. */
    public String path() {
        return path;
    }

    /** What the keys of its messages begin with. */
    public String words() {
        return words;
    }

    String cookie() {
        return cookie;
    }

    /** A number as it is kept, from one as people type it: 22 digits in groups, or a letter and digits in any case. */
    String number(String typed) {
        return typed.replaceAll(this == PETITION ? "[\\s-]" : "\\s", "").toUpperCase(Locale.ROOT);
    }
}
