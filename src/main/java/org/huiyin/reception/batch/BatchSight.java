package org.huiyin.reception.batch;

import org.huiyin.actor.Actor;
import org.huiyin.petition.file.SealedNow;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Who of an office may know of a batch: of an accusation the chain alone; of one that goes with a petition whoever is not kept from that petition as it stands now, so neither an accused unit nor
 * what is under it (Art 30). A petition that turns out to accuse somebody takes its batch along.
 */
@Component
public class BatchSight {

    /** Predicate on {@code batch b}; fill it with {@link #bind}. */
    public static final String SQL = "((not b.accusation or :sight_chain) and not exists (select from petition p where p.number = b.petition and not (" + Sight.NOT_HIDDEN + ")))";

    /** The same under another name, also of whatever else has the columns {@code accusation}, {@code petition} and stands before an office. */
    public static String of(String alias) {
        return SQL.replace("b.", alias + ".");
    }

    /** It accuses somebody, or its petition is to be kept from everybody but its chain, as that stands now. */
    public static String closed(String alias) {
        // one look by its number for each row; an "exists" may be planned as a walk over all petitions
        return "(%1$s.accusation or coalesce((select %2$s from petition p where p.number = %1$s.petition), false))".formatted(alias, SealedNow.SQL);
    }

    /** Whether people of other offices may know of it; fill it with {@link #bind}. */
    public static String beyond(String alias) {
        return "(not " + closed(alias) + " and " + of(alias) + ")";
    }

    private final Sight petitions;
    private final JdbcClient jdbc;

    BatchSight(Sight petitions, JdbcClient jdbc) {
        this.petitions = petitions;
        this.jdbc = jdbc;
    }

    /** For parameters by name only. */
    public StatementSpec bind(StatementSpec statement, Actor actor) {
        return petitions.bind(statement, actor);
    }

    /** The same for one batch, which may be held. */
    public boolean sees(Batch batch, Actor actor) {
        return bind(jdbc.sql("select exists (select from batch b where b.id = :batch and " + SQL + ")"), actor).param("batch", batch.id()).query(Boolean.class).single();
    }
}
