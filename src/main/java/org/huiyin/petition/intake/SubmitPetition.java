package org.huiyin.petition.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.document.Documents;
import org.huiyin.petition.Channel;
import org.huiyin.petition.Petitioner;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a petition in: sent by the petitioner, or recorded by a clerk in the petitioner's own words (Art 17, 19, 21). Once the receipt is
 * answered the petition is stored for good; sent again with the same key it is not stored twice.
 */
@Component
public class SubmitPetition {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SubmissionRules rules;
    private final Intake intake;
    private final IntakeStatement statement;
    private final Idempotency idempotency;
    private final Documents documents;
    private final Support support;

    SubmitPetition(SubmissionRules rules, Intake intake, IntakeStatement statement, Idempotency idempotency, Documents documents, Support support) {
        this.rules = rules;
        this.intake = intake;
        this.statement = statement;
        this.idempotency = idempotency;
        this.documents = documents;
        this.support = support;
    }

    /** The clock and the transaction: what every way in needs. */
    @Component
    record Support(LegalTime time, TransactionTemplate transaction) {}

    /** The receipt, and whether it had been given before. */
    public record Submitted(Receipt receipt, boolean replayed) {}

    /**
     * Anybody may petition; no account is asked for.
     *
     * @throws org.huiyin.runtime.InvalidInput           naming every field at fault
     * @throws org.huiyin.runtime.Idempotency.KeyReused if the key came before with another body
     */
    public Submitted submit(Submission said, Idempotency.@Nullable Key key) {
        var now = support.time().instant();
        rules.check(said, Channel.NETWORK, support.time().today());
        return take(said, new Intake.Arrival(Actor.PUBLIC, Channel.NETWORK, now, now, false, null), key);
    }

    /** What keeps this petition from being taken as it stands; empty if nothing does. Lets a form tell faults step by step. */
    public List<InvalidInput.FieldFault> faults(Submission said) {
        try {
            rules.check(said, Channel.NETWORK, support.time().today());
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults();
        }
    }

    /** How many may speak for whoever petitions about that place: a form says so beforehand. */
    public Speakers speakers(@Nullable String region) {
        return rules.speakers(region, support.time().today());
    }

    /** A clerk enters a letter, call, fax or visit; the first clock starts on the day it was received. */
    @Needs(Right.RECORD_PETITION)
    public Submitted record(Actor clerk, Submission said, Idempotency.@Nullable Key key) {
        return takenDown(clerk, said, key);
    }

    /** The same by whoever has another right to it. */
    Submitted takenDown(Actor clerk, Submission said, Idempotency.@Nullable Key key) {
        var now = support.time().instant();
        var today = support.time().today();
        new Checks().present("channel", said.channel()).complain();
        rules.check(said, said.channel(), today);
        var received = said.receivedOn() == null || said.receivedOn().equals(today) ? now : atNoon(said.receivedOn());
        return take(said, new Intake.Arrival(clerk, said.channel(), received, now, false, null), key);
    }

    private static Instant atNoon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }

    /** A theme that was ended since the rules looked refuses in the database; nothing is written then. */
    private Submitted take(Submission said, Intake.Arrival arrival, Idempotency.@Nullable Key key) {
        try {
            return written(said, arrival, key);
        } catch (DataIntegrityViolationException refused) {
            if (said.theme() == null || !String.valueOf(refused.getMessage()).contains("is not open")) {
                throw refused;
            }
            throw InvalidInput.of("theme", "petition.theme.closed");
        }
    }

    private Submitted written(Submission said, Intake.Arrival arrival, Idempotency.@Nullable Key key) {
        var prepared = intake.prepare(said, arrival);
        var answer = key == null ? null : idempotency.sealed(JSON.writeValueAsBytes(prepared.receipt()));
        var nothing = Submission.orNone(said.documents()).isEmpty() && Submission.orNone(said.agents()).isEmpty();
        var written = nothing
                ? statement.write(prepared.petition(), key, answer)
                : support.transaction().execute(s -> statement.write(prepared.petition(), key, answer) && attach(said, prepared.petition().id()));
        if (written) {
            return new Submitted(prepared.receipt(), false);
        }
        return idempotency.earlier(key).map(a -> new Submitted(JSON.readValue(a.bytes(), Receipt.class), true)).orElseThrow();
    }

    private boolean attach(Submission said, long petition) {
        documents.attach(Submission.orNone(said.documents()), petition);
        var agents = Submission.orNone(said.agents());
        for (int i = 0; i < agents.size(); i++) {
            attachPower(agents.get(i), i, petition);
        }
        return true;
    }

    private void attachPower(Petitioner.Agent agent, int place, long petition) {
        try {
            documents.attach(List.of(Objects.requireNonNull(agent.power())), petition);
        } catch (InvalidInput notFree) {
            throw InvalidInput.of("agents[" + place + "].power", "petition.power-unknown");
        }
    }
}
