package org.huiyin.petition.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.intake.CheckQueryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner's consent to being published, to look at and to take back at any time; what is public then goes at once. Only whoever has the petition's own code. */
@Component
public class OwnConsent {

    /**
     * How it stands.
     *
     * @param possible whether it could be public at all; what is sealed or accuses cannot
     * @param publicNumber under which it is public now; {@code null} if it is not
     */
    public record State(boolean consent, boolean possible, @Nullable String publicNumber) {}

    private static final String STATE = """
            select p.publish_consent, not p.sealed and not p.trace and coalesce(p.class, '') <> 'accusation' and p.excluded = '{}' as possible, o.number
              from petition p left join publication o on o.petition = p.id where p.number = ?""";

    private final CheckQueryCode codes;
    private final JdbcClient jdbc;
    private final Publications publications;
    private final PublicationLog log;

    OwnConsent(CheckQueryCode codes, JdbcClient jdbc, Publications publications, PublicationLog log) {
        this.codes = codes;
        this.jdbc = jdbc;
        this.publications = publications;
        this.log = log;
    }

    /** @throws org.huiyin.access.TooManyGuesses after too many wrong codes */
    public Optional<State> read(String client, String number, @Nullable String code) {
        return codes.opens(client, number, code) ? jdbc.sql(STATE).param(number).query(OwnConsent::state).optional() : Optional.empty();
    }

    private static State state(ResultSet row, int n) throws SQLException {
        return new State(row.getBoolean("publish_consent"), row.getBoolean("possible"), row.getString("number"));
    }

    /**
     * Gives it or takes it back.
     *
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    @Transactional
    public Optional<State> set(String client, String number, @Nullable String code, boolean consent) {
        return read(client, number, code).flatMap(before -> {
            if (before.consent() != consent && (before.possible() || !consent)) {
                change(number, consent);
            }
            return jdbc.sql(STATE).param(number).query(OwnConsent::state).optional();
        });
    }

    private void change(String number, boolean consent) {
        var petition = jdbc.sql("update petition set publish_consent = ? where number = ? returning id").params(consent, number).query(Long.class).single();
        var ended = consent ? Optional.<String>empty() : publications.take(petition);
        log.write(Actor.petitioner(number), petition, ended.orElse(null), consent ? "consented" : "consent-withdrawn", null);
    }
}
