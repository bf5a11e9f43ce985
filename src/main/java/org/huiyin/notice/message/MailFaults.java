package org.huiyin.notice.message;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads out of a failure whether the server may have the mail. Only what a server said, or that there was none, is sure. */
final class MailFaults {

    private MailFaults() {}

    static Handover outcome(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return Handover.LATER;
        }
        var open = new ArrayDeque<Throwable>();
        open.add(failure);
        Set<Throwable> seen = new HashSet<>();
        while (!open.isEmpty()) {
            var one = open.remove();
            switch (one) {
                case SMTPSendFailedException said -> { return byReply(said.getReturnCode()).saying(said.getMessage()); }
                case SMTPAddressFailedException said -> { return byReply(said.getReturnCode()).saying(said.getMessage()); }
                case MailConnectException _ -> { return Handover.LATER; }
                case MailSendException many -> Arrays.stream(many.getMessageExceptions()).filter(seen::add).forEach(open::add);
                case MessagingException chained when chained.getNextException() != null && seen.add(chained.getNextException()) -> open.add(chained.getNextException());
                default -> { }
            }
            if (one.getCause() != null && seen.add(one.getCause())) {
                open.add(one.getCause());
            }
        }
        return Handover.UNKNOWN;
    }

    private static Handover byReply(int code) {
        return code >= 500 ? Handover.REFUSED : code >= 400 ? Handover.LATER : Handover.UNKNOWN;
    }
}
