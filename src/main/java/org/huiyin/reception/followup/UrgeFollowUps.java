package org.huiyin.reception.followup;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Urges what is late: at each step of attention once, whoever of the nodes comes first; after a standstill the step that is reached by then. */
@Component
class UrgeFollowUps {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final FollowUpLog log;
    private final TellStaffOfPromises telling;
    private final FollowUpSettings settings;
    private final LegalTime time;
    private final TransactionOperations transactions;

    UrgeFollowUps(JdbcClient jdbc, FollowUpLog log, TellStaffOfPromises telling, FollowUpSettings settings, LegalTime time, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.log = log;
        this.telling = telling;
        this.settings = settings;
        this.time = time;
        this.transactions = transactions;
    }

    private record Urged(long id, String office, String unit, @Nullable String chain, Attention step) {}

    /** @return how many were urged */
    int urge() {
        var all = 0;
        for (int some = AT_ONCE; some == AT_ONCE; all += some) {
            some = Objects.requireNonNull(transactions.execute(work -> some(time.today())));
        }
        return all;
    }

    private int some(LocalDate today) {
        var urged = jdbc.sql("""
                with late as (
                    select id, step from (select f.*, case when due <= :office then 3 when due <= :chain then 2 else 1 end as step from follow_up_shown f where settled_on is null and due <= :unit) f
                     where urged < step and state = any(:states) order by due, id limit :some)
                update follow_up f set urged = late.step from late where f.id = late.id and f.urged < late.step returning f.id, f.office, f.unit, f.chain_account, late.step""")
                .param("unit", ago(today, settings.unit())).param("chain", ago(today, settings.chain())).param("office", ago(today, settings.office()))
                .param("states", FollowUpState.codes(FollowUpState.WITH_UNIT)).param("some", AT_ONCE)
                .query((row, n) -> new Urged(row.getLong("id"), row.getString("office"), row.getString("unit"), row.getString("chain_account"), Attention.values()[row.getInt("step")])).list();
        log.addAll(urged.stream().map(Urged::id).toList(), urged.stream().map(each -> each.step().code()).toList(), Actor.SYSTEM, FollowUpAct.URGED);
        tell(urged);
        return urged.size();
    }

    private void tell(List<Urged> urged) {
        telling.late(urged.stream().map(Urged::unit).distinct().toList(),
                urged.stream().filter(each -> each.step().compareTo(Attention.CHAIN) >= 0).map(Urged::chain).filter(Objects::nonNull).distinct().toList(),
                urged.stream().filter(each -> each.step() == Attention.OFFICE).map(Urged::office).distinct().toList());
    }

    private static Date ago(LocalDate today, int days) {
        return Date.valueOf(today.minusDays(days));
    }
}
