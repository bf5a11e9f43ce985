package org.huiyin.petition.lifecycle;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who must not know.
 *
 * @param excluded       accused units: never shown to them nor to what is under them; and the accounts of accused persons, see {@link AccusedAccounts} (Art 30)
 * @param accusedSettled whether it is known which units are accused, or the matter is no accusation
 * @param recused        accounts that stand too near to it to have a hand in it (Art 28)
 * @param trace          a number only: the matter belongs to a higher discipline organ and is open to nobody else
 */
public record Secrecy(boolean sealed, List<String> excluded, boolean accusedSettled, List<String> recused, boolean trace) {

    Secrecy recusing(String account) {
        return new Secrecy(sealed, excluded, accusedSettled, Stream.concat(recused.stream(), Stream.of(account)).distinct().toList(), trace);
    }

    /** Whether somebody must have no hand in it: for standing too near (Art 28), or for being accused (Art 30). */
    public boolean keepsAway(String account) {
        return recused.contains(account) || excluded.contains(AccusedAccounts.ACCOUNT + account);
    }

    Secrecy accusingInstead(List<String> all) {
        return new Secrecy(sealed || !all.isEmpty(), all, true, recused, trace);
    }

    Secrecy closed() {
        return new Secrecy(true, excluded, accusedSettled, recused, trace);
    }

    Secrecy traceOnly() {
        return new Secrecy(true, excluded, accusedSettled, recused, true);
    }
}
