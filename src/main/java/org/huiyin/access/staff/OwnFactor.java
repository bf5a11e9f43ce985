package org.huiyin.access.staff;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.Accounts;
import org.huiyin.access.SecondStep;
import org.huiyin.access.factor.Factors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Use cases: a member of staff sets up a second factor, or gives it up. */
@Service
public class OwnFactor {

    private final Factors factors;
    private final SecondStep second;
    private final Accounts accounts;
    private final AccountLog log;
    /** For what follows the code: a wrong one stays counted. */
    private final TransactionTemplate transaction;

    OwnFactor(Factors factors, SecondStep second, Accounts accounts, AccountLog log, TransactionTemplate transaction) {
        this.factors = factors;
        this.second = second;
        this.accounts = accounts;
        this.log = log;
        this.transaction = transaction;
    }

    /** How it stands; empty where there is none. */
    @Needs(Right.OWN_ACCOUNT)
    public Optional<Factors.Factor> look(Actor actor) {
        return factors.of(actor.account());
    }

    /** What was begun and waits for its first code. */
    @Needs(Right.OWN_ACCOUNT)
    public Optional<Factors.Enrolment> begun(Actor actor) {
        return factors.begun(actor.account());
    }

    /**
     * Begins, or begins anew what was not confirmed.
     *
     * @throws InvalidInput field {@code otp} if one is in use
     */
    @Needs(Right.OWN_ACCOUNT)
    public Factors.Enrolment begin(Actor actor) {
        return factors.begin(actor.account());
    }

    /**
     * From now on a code is asked for at each sign-in with a password.
     *
     * @param otp a code that the app shows now
     * @return ten recovery codes, which are never shown again
     * @throws InvalidInput field {@code otp}
     */
    @Needs(Right.OWN_ACCOUNT)
    @Transactional
    public List<String> confirm(Actor actor, @Nullable String otp) {
        var codes = factors.confirm(actor.account(), otp);
        log.note(actor, actor.account(), AccountChange.What.FACTOR_ADDED);
        return codes;
    }

    /**
     * Gives new recovery codes, for a paper that was lost or is used up.
     *
     * @param otp    a code of the app, so that nobody does it at a machine that was left open, nor with a paper that was found
     * @param client what {@link org.huiyin.access.Devices#clientOf} says
     * @return ten recovery codes, which are never shown again; those of before open nothing any more
     * @throws InvalidInput field {@code otp}
     */
    @Needs(Right.OWN_ACCOUNT)
    public List<String> renewRecovery(Actor actor, @Nullable String otp, String client) {
        if (otp != null && !otp.isBlank() && !otp.replaceAll("\\s", "").matches("\\d{6}")) {
            throw InvalidInput.of("otp", "access.factor.of-the-app");
        }
        prove(actor, otp, client);
        return transaction.execute(status -> {
            var codes = factors.renewRecovery(actor.account());
            log.note(actor, actor.account(), AccountChange.What.RECOVERY_RENEWED);
            return codes;
        });
    }

    /**
     * Gives it up.
     *
     * @param otp    a code of the app or a recovery code, so that nobody does it at a machine that was left open
     * @param client what {@link org.huiyin.access.Devices#clientOf} says
     * @throws InvalidInput field {@code otp}
     */
    @Needs(Right.OWN_ACCOUNT)
    public void remove(Actor actor, @Nullable String otp, String client) {
        prove(actor, otp, client);
        if (factors.remove(actor.account())) {
            log.note(actor, actor.account(), AccountChange.What.FACTOR_REMOVED);
        }
    }

    private void prove(Actor actor, @Nullable String otp, String client) {
        if (otp == null || otp.isBlank()) {
            throw InvalidInput.of("otp", "access.otp.missing");
        }
        if (factors.of(actor.account()).map(Factors.Factor::since).isEmpty()) {
            throw InvalidInput.of("otp", "access.factor.none");
        }
        second.prove(accounts.find(actor.account()).orElseThrow(() -> new NoRight(Right.OWN_ACCOUNT)), otp, client);
    }
}
