package org.huiyin.reception.sweep;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.followup.ChainLink;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a petitioner what became of the own matter in sweeps of the backlog: which leader watches over it, who has it, by when. */
@Component
public class SweptChain {

    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final ChainOf chains;

    SweptChain(JdbcClient jdbc, ChainOf chains) {
        this.jdbc = jdbc;
        this.chains = chains;
    }

    /** The newest first; none where it was never taken up, or where it turned out to accuse somebody. */
    @Needs(Right.OWN_PETITION)
    public List<ChainLink> of(Actor petitioner, String number) {
        return petitioner.petitions(number) ? jdbc.sql("select i.id from sweep_item i join petition p on p.id = i.petition where p.number = ? order by i.id desc limit ?").params(number, MOST).query(Long.class).list().stream()
                .flatMap(item -> chains.of(Source.SWEEP, item).stream()).toList() : List.of();
    }
}
