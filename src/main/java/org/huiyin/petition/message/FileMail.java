package org.huiyin.petition.message;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A clerk decides what becomes of a mail: it goes to a case, becomes a petition, or is put aside for a reason. Empty if it is not in the tray, or not before this clerk. */
@Component
public class FileMail {

    private final TrayRows rows;
    private final MailToCase filing;
    private final MailWords words;
    private final SubmitPetition submit;
    private final JdbcClient jdbc;
    private final LegalTime time;

    FileMail(TrayRows rows, MailToCase filing, MailWords words, SubmitPetition submit, JdbcClient jdbc, LegalTime time) {
        this.rows = rows;
        this.filing = filing;
        this.words = words;
        this.submit = submit;
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Adds it to a case, and says that a clerk did and that nobody looked who wrote it.
     *
     * @return the number of the case
     * @throws InvalidInput on {@code number}: unknown, or a case that takes nothing more
     */
    @Needs(Right.RECORD_PETITION)
    @Transactional
    public Optional<String> toCase(Actor clerk, long mail, String number) {
        return rows.hold(clerk, mail).map(held -> {
            var petition = rows.petition(clerk, number).orElseThrow(() -> InvalidInput.of("number", "petition.mail.no-such-case"));
            if (!filing.byHand(petition, held.mail())) {
                throw InvalidInput.of("number", "petition.mail.closed-case");
            }
            rows.done(clerk, mail, "filed", petition);
            return number;
        });
    }

    /**
     * Makes a petition of it, received on the day the mail came.
     *
     * @throws InvalidInput naming every field at fault
     */
    @Needs(Right.RECORD_PETITION)
    @Transactional
    public Optional<Receipt> toPetition(Actor clerk, long mail, Map<String, Object> said) {
        return rows.hold(clerk, mail).map(held -> {
            var fields = new HashMap<>(said);
            var came = LocalDate.ofInstant(held.at(), LegalTime.ZONE);
            fields.put("channel", "network");
            fields.put("receivedOn", came.isAfter(time.today()) ? time.today().toString() : came.toString());
            fields.put("documents", words.kept(held.mail(), "", true).documents());
            var receipt = submit.record(clerk, JsonFacts.of(fields).as(Submission.class), null).receipt();
            rows.done(clerk, mail, "petition", jdbc.sql("select id from petition where number = ?").param(receipt.number()).query(Long.class).single());
            return receipt;
        });
    }

    /** @throws InvalidInput on {@code reason}: missing, or longer than 200 characters */
    @Needs(Right.RECORD_PETITION)
    @Transactional
    public boolean aside(Actor clerk, long mail, String reason) {
        new Checks().required("reason", reason, 200).complain();
        return rows.hold(clerk, mail).map(held -> {
            rows.aside(clerk, mail, reason);
            return true;
        }).orElse(false);
    }
}
