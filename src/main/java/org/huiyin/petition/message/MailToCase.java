package org.huiyin.petition.message;

import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.notice.mail.IncomingMail;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds a mail to a case through the one door: as the answer to what was asked, or as a supplement. What the door refuses leaves nothing behind. */
@Component
class MailToCase {

    private final JdbcClient jdbc;
    private final Petitioners petitioners;
    private final MailWords words;
    private final ActOnPetition acts;
    private final TransactionTemplate apart;

    MailToCase(JdbcClient jdbc, Petitioners petitioners, MailWords words, ActOnPetition acts, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.petitioners = petitioners;
        this.words = words;
        this.acts = acts;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Files what somebody of a petition answered.
     *
     * @param place whose answer it is
     * @return whether the case took it
     */
    boolean file(long petition, int place, IncomingMail mail) {
        return number(petition).map(number -> {
            var people = petitioners.of(petition);
            var named = people.named();
            var own = place <= named.size() && named.get(place - 1).part() == Petitioner.Part.PETITIONER;
            return pass(own ? Actor.petitioner(number) : Actor.member(number, place), number, mail, words.answered(mail, people));
        }).orElse(false);
    }

    /** Files, for the petitioner, what a clerk found to belong here. */
    boolean byHand(long petition, IncomingMail mail) {
        return number(petition).map(number -> pass(Actor.petitioner(number), number, mail, words.byHand(mail))).orElse(false);
    }

    private Optional<String> number(long petition) {
        return jdbc.sql("select number from petition where id = ? and erased_at is null").param(petition).query(String.class).optional();
    }

    private boolean pass(Actor actor, String number, IncomingMail mail, String beginning) {
        return Action.of("answer").filter(asked -> actor.petitions(number)).filter(answer -> done(actor, number, answer, mail, beginning)).isPresent()
                || done(actor, number, Action.SUPPLEMENT, mail, beginning);
    }

    private boolean done(Actor actor, String number, Action action, IncomingMail mail, String beginning) {
        try {
            return Boolean.TRUE.equals(apart.execute(status -> {
                var said = words.kept(mail, beginning, false);
                boolean taken = acts.act(actor, number, null, action, JsonFacts.of(Map.of("text", said.text(), "documents", said.documents()))) instanceof Outcome.Done;
                if (!taken) {
                    status.setRollbackOnly();
                }
                return taken;
            }));
        } catch (InvalidInput notThere) {
            return false;
        }
    }
}
