package org.huiyin.petition.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Status;
import org.huiyin.petition.note.WriteNote;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one thing to many petitions. Each goes through its ordinary use case by itself, in its own transaction: what cannot be done to one stops no other, and each says
 * what became of it. A rehearsal goes the very same way and takes everything back.
 */
@Component
public class ManyActs {

    /** More rows than this are not taken at once. */
    public static final int MOST = 200;
    private static final String NO_STATUS = "-";

    private final ActOnPetition acts;
    private final WriteNote notes;
    private final Idempotency idempotency;
    private final TransactionTemplate transaction;
    private final OpenedFiles opened;

    ManyActs(ActOnPetition acts, WriteNote notes, Idempotency idempotency, TransactionTemplate transaction, OpenedFiles opened) {
        this.acts = acts;
        this.notes = notes;
        this.idempotency = idempotency;
        this.transaction = transaction;
        this.opened = opened;
    }

    /**
     * What would become of each row. Nothing is written.
     *
     * @throws InvalidInput field {@code n} if there are none or too many
     */
    @Needs(Right.LIST_CASES)
    public List<RowResult> rehearse(Actor actor, List<Picked> rows, ManyAct act) {
        return bounded(rows).stream().map(row -> Attempt.of(row.number(), () -> transaction.execute(status -> {
            status.setRollbackOnly();
            return done(actor, row, act);
        }))).toList();
    }

    /**
     * Does it. The same key with the same facts does nothing twice: a row that was done answers as it did.
     *
     * @throws InvalidInput field {@code n} if there are none or too many
     */
    @Needs(Right.LIST_CASES)
    public List<RowResult> run(Actor actor, String key, List<Picked> rows, ManyAct act) {
        var results = bounded(rows).stream().map(row -> Attempt.of(row.number(), () -> once(actor, key, row, act))).toList();
        opened.acted(actor.account(), results.stream().filter(RowResult::done).map(RowResult::number).toList());
        return results;
    }

    private @Nullable Status once(Actor actor, String key, Picked row, ManyAct act) {
        var mine = idempotency.key("many/" + actor.account() + ' ' + row.number() + ' ' + act.code(), key, (row.version() + " " + act).getBytes(StandardCharsets.UTF_8));
        var answer = new String(idempotency.once(mine, () -> told(done(actor, row, act)).getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
        return answer.equals(NO_STATUS) ? null : Status.valueOf(answer);
    }

    private static String told(@Nullable Status status) {
        return status == null ? NO_STATUS : status.name();
    }

    /** Where it stands then; {@code null} where that was not moved. */
    private @Nullable Status done(Actor actor, Picked row, ManyAct act) {
        return switch (act) {
            case ManyAct.Take take -> Attempt.landed(acts.act(actor, row.number(), row.version(), take.action(), JsonFacts.of(take.facts())));
            case ManyAct.Note note -> Attempt.kept(notes.write(actor, row.number(), note.text()));
        };
    }

    private static List<Picked> bounded(List<Picked> rows) {
        if (rows.isEmpty() || rows.size() > MOST) {
            throw InvalidInput.of("n", "petition.many.rows", MOST);
        }
        return rows;
    }
}
