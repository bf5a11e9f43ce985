package org.huiyin.petition.retention;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.document.EraseDocuments;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Erasing;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a file up whose time in the archive is over: one proposes it for a reason, the leader of the same office, who is somebody else, consents. Gone are who it was,
 * what was said and noted, the papers and the codes; the chain of events stays whole, and says that it was done and by whom.
 */
@Component
public class EraseFile {

    private final Erasing erasing;
    private final ErasureRows rows;
    private final Retention retention;
    private final ErasedFiles files;
    private final Support support;

    EraseFile(Erasing erasing, ErasureRows rows, Retention retention, ErasedFiles files, Support support) {
        this.erasing = erasing;
        this.rows = rows;
        this.retention = retention;
        this.files = files;
        this.support = support;
    }

    /** The clock, the transaction, the shelf, what lies elsewhere, and what goes along. */
    @Component
    record Support(LegalTime time, TransactionTemplate transaction, EraseDocuments documents, Traces traces, GiveUpBeside beside) {}

    /**
     * Proposes it. Nothing is gone yet.
     *
     * @param reason at most 200 characters
     * @throws org.huiyin.runtime.InvalidInput on {@code reason}
     */
    @Needs(Right.PROPOSE_ERASURE)
    public Outcome propose(Actor actor, String number, @Nullable String reason) {
        return locked(actor, number, petition -> {
            new Checks().required("reason", reason, 200).complain();
            return notYet(petition).<Outcome>map(refused -> refused).orElseGet(() -> rows.propose(petition, actor.account(), reason, support.time().instant())
                    ? done(petition, "erasure-proposed") : Refusal.because("erasure-proposed-before", ""));
        });
    }

    /** Takes the proposal back, or does not consent: either of the two may. */
    @Needs(Right.PROPOSE_ERASURE)
    public Outcome withdraw(Actor actor, String number) {
        return locked(actor, number, petition -> rows.withdraw(petition.id()) ? done(petition, "erasure-withdrawn") : Refusal.because("erasure-not-proposed", ""));
    }

    /**
     * Consents, and does it: what is gone then is gone for good.
     *
     * @param typed the number of the petition, written once more by the hand that consents
     * @throws org.huiyin.runtime.InvalidInput on {@code confirm} if that is another one
     */
    @Needs(Right.CONSENT_TO_ERASURE)
    public Outcome consent(Actor actor, String number, @Nullable String typed) {
        var outcome = locked(actor, number, petition -> {
            var proposer = rows.proposer(petition.id());
            if (proposer.isEmpty()) {
                return Refusal.because("erasure-not-proposed", "");
            }
            if (proposer.get().equals(actor.account())) {
                return Refusal.because("erasure-own-proposal", "");
            }
            if (typed == null || !typed.strip().equals(number)) {
                throw InvalidInput.of("confirm", "petition.erasure.confirm", number);
            }
            return notYet(petition).<Outcome>map(refused -> refused).orElseGet(() -> erase(actor, petition, proposer.get()));
        });
        support.documents().clearShelf();
        return outcome;
    }

    private Outcome erase(Actor actor, Case petition, String proposer) {
        var at = support.time().instant();
        var gone = support.documents().erase(petition.id());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("proposedBy", proposer);
        facts.put("years", retention.years(petition.course().petitionClass()));
        facts.put("files", gone.size());
        facts.put("leaves", files.keep(petition, gone));
        var people = support.traces().people(petition.id());
        rows.done(petition.id(), actor.account(), at);
        erasing.erase(petition, actor, at, facts);
        support.traces().forget(petition, people);
        support.beside().forget(petition.number());
        return done(petition, "erased");
    }

    private Optional<Outcome.Refused> notYet(Case petition) {
        var from = retention.from(erasing.lastEntry(petition), petition.course().petitionClass());
        if (!petition.ended()) {
            return Optional.of(Refusal.because("erasure-not-ended", ""));
        }
        return support.time().today().isBefore(from) ? Optional.of(Refusal.because("erasure-too-early", "", from.toString())) : Optional.empty();
    }

    private interface Step {
        Outcome on(Case petition);
    }

    private Outcome locked(Actor actor, String number, Step step) {
        return support.transaction().execute(status -> erasing.locked(actor, number).map(petition -> own(actor, petition) ? step.on(petition) : Refusal.because("erasure-not-yours", ""))
                .orElseGet(Outcome.Unknown::new));
    }

    /** The office that received it keeps its file; whoever stepped aside from it does not decide on it. */
    private static boolean own(Actor actor, Case petition) {
        return petition.course().desk().office().equals(actor.unit()) && !petition.course().secrecy().recused().contains(actor.account());
    }

    private static Outcome done(Case petition, String event) {
        return new Outcome.Done(petition.number(), petition.status(), petition.version(), java.util.List.of(event));
    }
}
