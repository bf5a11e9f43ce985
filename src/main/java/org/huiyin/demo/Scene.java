package org.huiyin.demo;

import java.time.LocalDateTime;
import org.huiyin.access.Account;

/**
 * Something that happens to one petition at one moment.
 *
 * @param by     who does it
 * @param unit   the unit it is sent to, or that it lies with
 * @param remark words of the one who does it, where the deed asks for some
 */
record Scene(Tale tale, Deed deed, LocalDateTime at, Account by, String unit, String detail, String remark) {

    @Override
    public String toString() {
        return "tale " + tale.key() + ", " + deed + " at " + at + " by " + by.account();
    }
}
