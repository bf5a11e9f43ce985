package org.huiyin.petition.rating;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.huiyin.petition.lifecycle.Desk;
import org.huiyin.runtime.Coded;

/** What is rated: both by themselves. */
public enum Subject implements Coded {
    /** The petition office that took it in. */
    OFFICE,
    /** The unit that answered. */
    UNIT;

    @JsonCreator
    static Subject of(String code) {
        return Coded.of(Subject.class, code);
    }

    /** The organisation that it is on this desk. */
    String on(Desk desk) {
        return switch (this) {
            case OFFICE -> desk.office();
            case UNIT -> desk.organ() == null ? desk.holder() : desk.organ();
        };
    }
}
