package org.huiyin.notice.message;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what waits to be sent to somebody of whom nothing may be kept. */
@Component
public class ForgetMessages {

    private final OutboxRows rows;

    ForgetMessages(OutboxRows rows) {
        this.rows = rows;
    }

    /**
     * Throws away address and text of each that still has them and is sent to such an address or tells of this matter, and every trace of what was told of it.
     *
     * @param petition the matter, erased in the same transaction
     * @param address whether an address, in the form in which it is sent to, is meant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(long petition, String number, Predicate<String> address) {
        rows.drop(message -> address.test(message.to()) || (message.subject() + message.text()).contains(number));
        rows.forget(petition);
    }
}
