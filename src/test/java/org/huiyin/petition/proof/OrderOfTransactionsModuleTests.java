package org.huiyin.petition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.lamp;

import java.util.stream.Stream;
import org.huiyin.petition.work.Pulse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers of transactions are numbers: 100000000000 comes after 99999999999, where letters would put it before. */
class OrderOfTransactionsModuleTests extends ProofCases {

    private static final long NINES = 99_999_999_999L;

    @Autowired ChainRows chains;
    @Autowired Pulse pulse;

    @Test
    void theLogIsReadInTheOrderOfItsTransactions() {
        var petition = id(submitted(lamp()).number());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Stream.of(NINES, NINES + 1).forEach(xid -> jdbc.sql("""
                    insert into petition_event (petition, seq, region, type, at, body, hash, xid) select petition, seq + (? - ?)::int, region, type, at, body, hash, ?::text::xid8
                      from petition_event where petition = ? order by seq limit 1""").params(xid, NINES - 1_000, xid.toString(), petition).update());
            assertThat(pulse.latest()).isEqualTo(Long.toString(NINES + 1));
            var first = chains.since(new Reach(0, NINES), new ChainRows.Mark("0", 0, 0), 1).getFirst();
            assertThat(first.transaction()).isEqualTo(Long.toString(NINES));
            assertThat(chains.since(new Reach(0, NINES), first, 1)).extracting(ChainRows.Mark::transaction).containsExactly(Long.toString(NINES + 1));
        });
    }
}
