package org.huiyin.reception.hall;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.reception.batch.OwnBatch;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visitors are the examiners: those who were received say, once, what they think of it, and see what was promised to them. */
@Component
public class RateTalk {

    static final String DISSATISFIED = "dissatisfied";
    /** As they are stored and sent. */
    public static final List<String> RATINGS = List.of("satisfied", "basically", RateTalk.DISSATISFIED);

    private static final String READ = "own-talk";

    private final OwnBatch own;
    private final TalkRows talks;
    private final BatchLog log;
    private final Vault vault;
    private final LegalTime time;

    RateTalk(OwnBatch own, TalkRows talks, BatchLog log, Vault vault, LegalTime time) {
        this.own = own;
        this.talks = talks;
        this.log = log;
        this.vault = vault;
        this.time = time;
    }

    /** What was written down of their own conversation. @throws org.huiyin.access.TooManyGuesses after too many wrong codes */
    public Optional<Talk> read(String client, String number, String code) {
        return own.read(client, number, code, READ).flatMap(seen -> talks.find(seen.batch().id()));
    }

    /** @throws InvalidInput on {@code value} if it is none of the three, or was said before; on {@code why} if it is too long */
    @Transactional
    public Optional<Talk> rate(String client, String number, String code, @Nullable String value, @Nullable String why) {
        return own.read(client, number, code, READ).flatMap(seen -> talks.find(seen.batch().id()).map(talk -> {
            new Checks().required("value", value, 20).oneOf("value", value, RATINGS).optional("why", why, 500).complain();
            var sealed = why == null || why.isBlank() ? null : vault.seal(why.strip().getBytes(StandardCharsets.UTF_8), "talk-rating/" + talk.batch());
            if (!talks.rate(talk.batch(), String.valueOf(value), sealed, Timestamp.from(time.instant()))) {
                throw InvalidInput.of("value", "reception.hall.rated");
            }
            talks.verify(talk.batch(), talks.find(talk.batch()).orElseThrow().verification().rated(String.valueOf(value), true));
            log.add(seen.batch(), "visitor", "rated");
            return talks.find(talk.batch()).orElseThrow();
        }));
    }
}
