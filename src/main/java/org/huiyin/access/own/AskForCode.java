package org.huiyin.access.own;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.access.ReservedGuesses;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Use case: somebody wants a one-time code. Whether an account belongs to the contact is not even looked up, so the answer cannot tell; a contact that has
 * got enough codes for now gets none, and the answer is still the same.
 */
@Service
public class AskForCode {

    private static final String SUBJECT = "code-asked";

    private final OneTimeCodes codes;
    private final CodeCarrier carrier;
    private final ReservedGuesses asked;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskForCode(OneTimeCodes codes, CodeCarrier carrier, ReservedGuesses asked, TransactionTemplate transaction, Clock clock) {
        this.codes = codes;
        this.carrier = carrier;
        this.asked = asked;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The ticket, without which the code is worth nothing, and until when both are good. */
    public record Ticket(String ticket, Instant expires) {}

    /**
     * Makes a code and has it sent.
     *
     * @param client address the request came from
     * @throws InvalidInput                      on {@code contact}, also where the house has sent as many as it may ({@link CodeSettings})
     * @throws org.huiyin.access.TooManyGuesses if this client has asked ten times within a quarter of an hour
     */
    public Ticket ask(@Nullable String typed, String client, Locale language) {
        var contact = Contact.of(typed == null ? "" : typed).orElseThrow(() -> InvalidInput.of("contact", "access.contact.form"));
        if (!carrier.reaches(contact.kind())) {
            throw InvalidInput.of("contact", "access.contact." + (contact.kind() == Contact.Kind.MAIL ? "no-mail" : "no-phone"));
        }
        asked.take(client, SUBJECT, Integer.MAX_VALUE);
        var expires = clock.instant().plus(OneTimeCodes.LASTS);
        var ticket = transaction.execute(status -> {
            var made = codes.make(contact);
            if (made.send()) {
                carrier.carry(contact, made.code(), OneTimeCodes.LASTS, expires, language);
            }
            return made.ticket();
        });
        return new Ticket(ticket, expires);
    }

    /** Whether contacts of that kind can have an account here. */
    public boolean offers(Contact.Kind kind) {
        return carrier.reaches(kind);
    }

    /** To whom the code of this ticket was sent, masked; nothing once it is used or too old. */
    public Optional<String> awaited(String ticket) {
        return codes.awaited(ticket).map(Contact::masked);
    }
}
