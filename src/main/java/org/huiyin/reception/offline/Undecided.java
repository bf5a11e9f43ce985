package org.huiyin.reception.offline;

import org.huiyin.runtime.Coded;


/** Why an entry cannot be written into the day without somebody deciding. */
public enum Undecided implements Coded {
    /** Nobody who may be known of is registered under that number. */
    UNKNOWN_NUMBER,
    /** The arrival that it goes with has not come in; it is taken when that comes. */
    ARRIVAL_MISSING,
    /** The arrival that it goes with waits for a decision; it is taken with that. */
    ARRIVAL_OPEN,
    /** Nobody with that slip of paper has come in; it is taken when they do. */
    PAPER_MISSING,
    /** Several came with that number on a slip of paper. */
    PAPER_TWICE,
    /** Somebody of the same name, with the same phone or slip of paper, is there with another matter. */
    SAME_PERSON,
    /** There is a record already, and it says something else. */
    RECORDED,
    /** They are called to another room. */
    CALLED_ELSEWHERE,
    /** They were called in the house, and nobody came. */
    ABSENT,
    /** They called off. */
    CALLED_OFF,
    /** They were answered without a reception. */
    ANSWERED;

    static Undecided of(String code) {
        return Coded.of(Undecided.class, code);
    }
}
