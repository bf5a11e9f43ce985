package org.huiyin.notice.mail;

import java.util.List;

/** A mail as it is kept for a person. {@code files}: the names of those that came with it. */
public record KeptMail(String from, String subject, String text, List<String> files) {

    static KeptMail of(IncomingMail mail) {
        return new KeptMail(mail.from(), mail.subject(), mail.text(), mail.attached().stream().map(IncomingMail.Attached::name).toList());
    }

    /** Nothing that could end up in a log. */
    @Override
    public String toString() {
        return "mail";
    }
}
