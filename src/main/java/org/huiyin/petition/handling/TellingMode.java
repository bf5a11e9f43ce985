package org.huiyin.petition.handling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** How somebody of a group is told of a paper. */
enum TellingMode {
    POST, PHONE, IN_PERSON, VIA_REPRESENTATIVE, ELECTRONIC;

    @JsonCreator
    static TellingMode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
