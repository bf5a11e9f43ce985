package org.huiyin.petition.lifecycle;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the accounts of accused persons in the units they are accused in: wherever such a person works later, the petition stays out of sight (Art 30). */
@Component
public final class AccusedAccounts {

    /** Marks an account among the units that must not know. */
    static final String ACCOUNT = "account:";

    private final Accounts accounts;
    private final Sight sight;

    AccusedAccounts(Accounts accounts, Sight sight) {
        this.accounts = accounts;
        this.sight = sight;
    }

    /** The accounts of people of these names in these units or under them, as they stand among the excluded; none where no name is given. */
    public List<String> of(Collection<String> units, Collection<@Nullable String> names) {
        var named = names.stream().filter(Objects::nonNull).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        return units.isEmpty() ? List.of() : named.stream().flatMap(name -> of(units, name)).map(account -> ACCOUNT + account.account()).toList();
    }

    private Stream<Account> of(Collection<String> units, String name) {
        return accounts.namesakes(name).stream().filter(account -> account.unit() != null && !Collections.disjoint(units, sight.lineage(account.unit())));
    }
}
