package org.huiyin.notice.message;

import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the message that an answer, or a mail that came back, belongs to. */
@Component
public class Replies {

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the message was about to which somebody answers; nothing for a token that nobody was sent, or that went with its petition. */
    public Optional<About> to(String token) {
        return jdbc.sql("select petition, region, topic, cause, place, round from outbox where token = ? and petition is not null").param(ReplyToken.hash(token))
                .query(About.class).optional();
    }

    /**
     * Notes that a message came back.
     *
     * @param trace by which the mail said it is known; whoever makes one up marks nothing
     * @param said  why, in the words of whoever sent it back
     * @return whether it is one of ours
     */
    public boolean bounced(long message, String trace, String said) {
        if (!ours(message, trace)) {
            return false;
        }
        jdbc.sql("update outbox set state = 'bounced', answer = ? where id = ? and state <> 'bounced'").params(CarriersAnswer.plain(said), message).update();
        return true;
    }

    /** Whether it is one of ours that is spoken of. */
    public boolean ours(long message, String trace) {
        return jdbc.sql("select token from outbox where id = ? and token is not null").param(message).query((row, n) -> row.getBytes(1)).optional()
                .filter(hash -> MessageDigest.isEqual(ReplyToken.trace(message, hash).getBytes(), trace.getBytes())).isPresent();
    }
}
