package org.huiyin.petition.retention;

import java.util.Set;
import org.huiyin.access.own.ForgetMatters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes erased petitions out of citizens' lists, a page of accounts in a transaction; where it got to is kept, so that a stop in between loses nothing. */
@Component
class ForgetInLists {

    private static final int ACCOUNTS = 200;

    private final JdbcClient jdbc;
    private final ForgetMatters matters;

    ForgetInLists(JdbcClient jdbc, ForgetMatters matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    private record Erased(long petition, String number, long from) {}

    /**
     * One page, for up to 500 petitions that have got equally far.
     *
     * @return whether there was anything to do
     */
    @Transactional
    public boolean step() {
        var some = jdbc.sql("""
                select x.petition, p.number, x.lists_from as "from" from erasure x join petition p on p.id = x.petition
                 where x.erased_at is not null and x.lists_from = (select min(lists_from) from erasure where erased_at is not null and lists_from is not null)
                 order by x.petition limit 500""").query(Erased.class).list();
        if (!some.isEmpty()) {
            var numbers = some.stream().map(Erased::number).collect(java.util.stream.Collectors.toSet());
            var next = matters.forget(Set.copyOf(numbers), some.getFirst().from(), ACCOUNTS);
            jdbc.sql("update erasure set lists_from = ? where petition = any(?)")
                    .params(java.util.Arrays.asList(next.isPresent() ? next.getAsLong() : null, some.stream().map(Erased::petition).toArray(Long[]::new))).update();
        }
        return !some.isEmpty();
    }
}
