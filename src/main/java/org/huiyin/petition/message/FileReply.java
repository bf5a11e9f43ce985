package org.huiyin.petition.message;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.huiyin.notice.mail.IncomingMail;
import org.huiyin.notice.mail.ReplyDesk;
import org.huiyin.notice.message.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts an answer by mail into its case, as what the petitioner adds to it. */
@Component
class FileReply implements ReplyDesk {

    private static final int MOST_A_DAY = 20;

    private final JdbcClient jdbc;
    private final MailToCase filing;
    private final Clock clock;

    FileReply(JdbcClient jdbc, MailToCase filing, Clock clock) {
        this.jdbc = jdbc;
        this.filing = filing;
        this.clock = clock;
    }

    @Override
    public Place place(long petition) {
        return jdbc.sql("select office, region from petition where id = ?").param(petition).query(Place.class).single();
    }

    @Override
    public Filed file(About message, IncomingMail mail) {
        int today = jdbc.sql("select count(*) from mail_in where petition = ? and state = 'filed' and at > ?")
                .params(message.petition(), Timestamp.from(clock.instant().minus(Duration.ofDays(1)))).query(Integer.class).single();
        if (today >= MOST_A_DAY) {
            return Filed.TOO_MANY;
        }
        return filing.file(message.petition(), message.place(), mail) ? Filed.DONE : Filed.REFUSED;
    }
}
