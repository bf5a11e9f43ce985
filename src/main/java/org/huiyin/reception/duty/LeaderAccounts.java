package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of an office's leaders signs in, and with which account. */
@Component
public class LeaderAccounts {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final Period ALWAYS = new Period(LocalDate.of(1900, 1, 1), EVER);

    private final Accounts accounts;
    private final Organisations organisations;
    private final LeaderRows leaders;
    private final LegalTime time;

    LeaderAccounts(Accounts accounts, Organisations organisations, LeaderRows leaders, LegalTime time) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.leaders = leaders;
        this.time = time;
    }

    /** The leaders of its own unit and of the one above it. */
    public List<Account> of(String office) {
        return organisations.find(office).stream().flatMap(own -> Stream.concat(Stream.of(own.id()), Optional.ofNullable(own.parent()).stream())).flatMap(unit -> accounts.of(unit).stream())
                .filter(account -> account.roles().contains(Role.LEADER)).toList();
    }

    public boolean has(String office, @Nullable String account) {
        return of(office).stream().anyMatch(leader -> leader.account().equals(account));
    }

    /** The account of whoever is or was announced by that line, however its blanks are set; of several the latest. */
    public Optional<String> behind(String office, String line) {
        return leaders.of(office, ALWAYS).stream().filter(leader -> leader.mark().equals(Leader.mark(line))).map(Leader::account).flatMap(Stream::ofNullable).reduce((earlier, later) -> later);
    }

    /** Whether that account is said of somebody else of the office, who serves today or later. */
    boolean taken(Leader leader, String account) {
        return leaders.of(leader.office(), new Period(time.today(), EVER)).stream().anyMatch(other -> other.id() != leader.id() && account.equals(other.account()));
    }
}
