package org.huiyin.coordination.conference;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Date;
import java.util.Objects;
import org.huiyin.petition.file.SealedNow;
import org.huiyin.runtime.LegalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Urges the unit that leads: once before the day, and once when it is late; after a standstill the step that is reached by then. Nobody is urged about an item with a petition that must be kept from
 * everybody but its chain by now. Several nodes share the work.
 */
@Component
class UrgeDecisions {

    private static final int AT_ONCE = 200;
    /** Custom, as with promises: early enough to do something. */
    private static final int DAYS_BEFORE = 3;

    private final JdbcClient jdbc;
    private final ItemLog log;
    private final TellUnits telling;
    private final LegalTime time;
    private final TransactionOperations transactions;

    UrgeDecisions(JdbcClient jdbc, ItemLog log, TellUnits telling, LegalTime time, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.log = log;
        this.telling = telling;
        this.time = time;
        this.transactions = transactions;
    }

    /** @return how many were urged */
    int urge() {
        var all = 0;
        for (int some = AT_ONCE; some == AT_ONCE; all += some) {
            some = Objects.requireNonNull(transactions.execute(work -> some()));
        }
        return all;
    }

    private record Urged(ConferenceItem item, String step) {}

    private int some() {
        var today = time.today();
        var urged = jdbc.sql("""
                with due as (
                    select i.id, case when i.due < :today then 'after' else 'before' end as step from conference_item i
                     where i.settled_on is null and i.state in ('decided', 'sent-back') and (i.due < :today and i.urged <> 'after' or i.due between :today and :soon and i.urged = 'no')
                       and not exists (select from petition p where p.number = any(i.petitions) and %s)
                     order by i.due, i.id limit :some for no key update of i skip locked)
                update conference_item i set urged = due.step from due where i.id = due.id returning i.*, due.step""".formatted(SealedNow.SQL)).param("today", Date.valueOf(today))
                .param("soon", Date.valueOf(today.plusDays(DAYS_BEFORE))).param("some", AT_ONCE).query((row, n) -> new Urged(ConferenceItem.read(row, n), row.getString("step"))).list();
        urged.forEach(one -> log.add(one.item(), "system", ItemAct.URGED, one.step(), null));
        telling.urged(urged.stream().map(one -> one.item().lead()).filter(Objects::nonNull).toList());
        return urged.size();
    }

    /** Looks every minute of real time what is due by the present legal day. */
    @Configuration(proxyBeanMethods = false)
    static class Timer {

        @Bean
        RecurringTask<Void> urgeDecisionsTask(UrgeDecisions urging) {
            return Tasks.recurring("urge-decisions", FixedDelay.ofMinutes(1)).execute((instance, context) -> urging.urge());
        }
    }
}
