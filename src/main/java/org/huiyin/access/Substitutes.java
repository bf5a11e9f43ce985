package org.huiyin.access;

import java.util.List;
import org.huiyin.actor.Loan;

/** Port: in whose place somebody acts at this moment; asked at every request, so it must cost next to nothing. */
@FunctionalInterface
public interface Substitutes {

    /** What absent people lend this account today; empty for nearly everybody. */
    List<Loan> lentTo(Account account);
}
