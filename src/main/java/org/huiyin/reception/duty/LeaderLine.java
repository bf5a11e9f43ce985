package org.huiyin.reception.duty;

import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** The line by which a leader is announced: that of the office's list which has the account, or else the only one that has its name; else the name of the account. */
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
        var serving = leaders.of(office, new Period(time.today(), time.today()));
        var tied = serving.stream().filter(leader -> account.equals(leader.account())).toList();
        var named = tied.isEmpty() ? serving.stream().filter(leader -> leader.name().equals(name) && leader.account() == null).toList() : tied;
        return only(named, name);
    }

    private static String only(List<Leader> named, String name) {
        return named.size() == 1 ? named.getFirst().line() : name;
    }
}
