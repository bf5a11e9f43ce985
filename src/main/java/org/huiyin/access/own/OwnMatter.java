package org.huiyin.access.own;

import java.time.LocalDate;

/**
 * A matter in somebody's list.
 *
 * @param code  what opens it: the petition's own query code, or that of one of a group, who keeps the rights of a member
 * @param label a word of one's own to know it by, at most 30 characters; may be empty
 * @param since legal date on which it came into the list
 */
public record OwnMatter(String number, String code, String label, LocalDate since) {

    public static final int LONGEST_LABEL = 30;

    OwnMatter called(String other) {
        return new OwnMatter(number, code, other, since);
    }

    /** Nothing that opens anything. */
    @Override
    public String toString() {
        return "OwnMatter";
    }
}
