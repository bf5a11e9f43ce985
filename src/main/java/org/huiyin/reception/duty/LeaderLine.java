package org.huiyin.reception.duty;

import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** The line by which a leader is announced: post and name, where the office's list has exactly one of that name; else the name of the account. */
@Component
public class LeaderLine {

    private final LeaderRows leaders;
    private final Accounts accounts;
    private final LegalTime time;

    LeaderLine(LeaderRows leaders, Accounts accounts, LegalTime time) {
        this.leaders = leaders;
        this.accounts = accounts;
        this.time = time;
    }

    public String of(String office, String account) {
        var name = accounts.find(account).map(Account::displayName).orElse(account);
        var named = leaders.of(office, new Period(time.today(), time.today())).stream().filter(leader -> leader.name().equals(name)).toList();
        return named.size() == 1 ? named.getFirst().line() : name;
    }
}
