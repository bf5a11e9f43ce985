package org.huiyin.notice.mail;

import java.util.Objects;
import java.util.function.Predicate;
import org.huiyin.notice.message.ForgetMessages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away mail of somebody of whom nothing may be kept, and what was to be sent to them. */
@Component
public class ForgetMail {

    private final JdbcClient jdbc;
    private final MailSeal seal;
    private final ForgetMessages messages;

    ForgetMail(JdbcClient jdbc, MailSeal seal, ForgetMessages messages) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.messages = messages;
    }

    /** All that belongs to the petition, and of what is kept still each that names its number or comes from such an address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(long petition, String number, Predicate<String> address) {
        messages.of(petition, number, address);
        var held = jdbc.sql("select id, sealed from mail_in where sealed is not null and petition is distinct from ?").param(petition).query((row, n) -> {
            var mail = seal.open(row.getLong("id"), row.getBytes("sealed"));
            return (mail.subject() + mail.text()).contains(number) || address.test(mail.from()) ? row.getLong("id") : null;
        }).list();
        jdbc.sql("delete from mail_in where petition = ? or id = any(?)").params(petition, held.stream().filter(Objects::nonNull).toArray(Long[]::new)).update();
    }
}
