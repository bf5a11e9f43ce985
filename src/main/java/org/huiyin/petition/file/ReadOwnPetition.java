package org.huiyin.petition.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.petition.intake.CheckQueryCode;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.lifecycle.Secrecy;
import org.huiyin.petition.proof.KeptReceipt;
import org.huiyin.petition.proof.ReadSeals;
import org.huiyin.runtime.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows a petitioner the own petition, for number and query code. A wrong code and an unknown number look alike. */
@Component
public class ReadOwnPetition {

    private final CheckQueryCode codes;
    private final ReadFile files;
    private final Petitioners petitioners;
    private final ReadSeals seals;
    private final JdbcClient jdbc;
    private final Readings readings;

    ReadOwnPetition(CheckQueryCode codes, ReadFile files, Petitioners petitioners, ReadSeals seals, JdbcClient jdbc, Readings readings) {
        this.codes = codes;
        this.files = files;
        this.petitioners = petitioners;
        this.seals = seals;
        this.jdbc = jdbc;
        this.readings = readings;
    }

    /**
     * The petition, if the code opens it.
     *
     * @param client where the question comes from, for the limit on guesses
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public Optional<PublicView> read(String client, String number, @Nullable String code) {
        return read(client, number, code, "own");
    }

    /** @param as what the log says it was */
    public Optional<PublicView> read(String client, String number, @Nullable String code, String as) {
        var row = new Question<>("select * from petition where number = ?", List.of(number), Row::read);
        return codes.open(client, number, code, row, Row::queryCode).map(let -> files.ofOwner(let.actor(), let.found(), as));
    }

    /** Who must not know of it; nothing if the code does not open it. */
    public Optional<Secrecy> secrecy(String client, String number, @Nullable String code) {
        var row = new Question<>("select * from petition where number = ?", List.of(number), Row::read);
        return codes.open(client, number, code, row, Row::queryCode).map(let -> let.found().petition().course().secrecy());
    }

    /** As whom the code lets somebody act. */
    public Optional<Actor> admitted(String client, String number, @Nullable String code) {
        return codes.admits(client, number, code);
    }

    /** The receipt with its proof, and the seal that holds it once there is one. */
    public Optional<KeptReceipt> receipt(String client, String number, @Nullable String code) {
        return codes.admits(client, number, code).filter(actor -> actor.petitions(number)).flatMap(actor -> kept(actor, number));
    }

    private Optional<KeptReceipt> kept(Actor actor, String number) {
        return jdbc.sql("select p.id, p.received_at, e.hash, e.body from petition p join petition_event e on e.petition = p.id and e.seq = 1 where p.number = ?").param(number)
                .query((row, n) -> {
                    var said = petitioners.of(row.getLong("id"));
                    readings.record(actor, row.getLong("id"), number, "own-receipt");
                    var hash = HexFormat.of().formatHex(row.getBytes("hash"));
                    return new KeptReceipt(number, KeptReceipt.spelled(row.getTimestamp("received_at").toInstant()), hash,
                            new String(row.getBytes("body"), StandardCharsets.UTF_8), said.salt(), said.words(), seals.proving(hash).orElse(null));
                }).optional();
    }
}
