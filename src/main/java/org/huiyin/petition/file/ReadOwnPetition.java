package org.huiyin.petition.file;

import java.util.HexFormat;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.intake.CheckQueryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows a petitioner the own petition, for number and query code. A wrong code and an unknown number look alike. */
@Component
public class ReadOwnPetition {

    /** What a petitioner keeps: with number, time and hash the chain can be checked by anybody later. */
    public record KeptReceipt(String number, java.time.Instant receivedAt, String hash) {}

    private final CheckQueryCode codes;
    private final ReadFile files;
    private final JdbcClient jdbc;

    ReadOwnPetition(CheckQueryCode codes, ReadFile files, JdbcClient jdbc) {
        this.codes = codes;
        this.files = files;
        this.jdbc = jdbc;
    }

    /**
     * The petition, if the code opens it.
     *
     * @param client where the question comes from, for the limit on guesses
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public Optional<PublicView> read(String client, String number, @Nullable String code) {
        return codes.opens(client, number, code) ? files.view(Actor.petitioner(number), number, true) : Optional.empty();
    }

    public Optional<KeptReceipt> receipt(String client, String number, @Nullable String code) {
        if (!codes.opens(client, number, code)) {
            return Optional.empty();
        }
        return jdbc.sql("select p.received_at, e.hash from petition p join petition_event e on e.petition = p.id and e.seq = 1 where p.number = ?").param(number)
                .query((row, n) -> new KeptReceipt(number, row.getTimestamp(1).toInstant(), HexFormat.of().formatHex(row.getBytes(2)))).optional();
    }
}
