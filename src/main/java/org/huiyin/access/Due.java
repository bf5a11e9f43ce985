package org.huiyin.access;

/** What somebody who has come in must do before anything else opens. */
public enum Due {
    NOTHING,
    /** To choose a password, since the present one was given by somebody else. */
    PASSWORD,
    /** To show a code of the second factor; until then nobody has signed in. */
    CODE,
    /** To set up a second factor, because the house demands one of this role. */
    FACTOR
}
