package org.huiyin.petition.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.Action;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a message that was written somewhere else. A message of the past keeps its time, starts no live clock and, if it was answered,
 * arrives closed with its reply; a live one is a petition of today. The same source id is taken once.
 */
@Component
public class ImportPetition {

    /** The answer that came with a message of the past. */
    public record Reply(String text, @Nullable Instant at) {}

    private static final int MOST_ASKED = 1000;

    private final Intake intake;
    private final IntakeStatement statement;
    private final Door door;
    private final JdbcClient jdbc;
    private final LegalTime time;

    ImportPetition(Intake intake, IntakeStatement statement, Door door, JdbcClient jdbc, LegalTime time) {
        this.intake = intake;
        this.statement = statement;
        this.door = door;
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Takes a message of the past.
     *
     * @return the number it got, or nothing if this source id was imported before
     */
    @Needs(Right.IMPORT_MESSAGES)
    @Transactional
    public Optional<String> past(Actor importer, Submission said, String source, Instant writtenAt, @Nullable Reply reply) {
        var number = take(importer, said, source, writtenAt, true);
        if (reply != null && number.isPresent()) {
            var facts = new HashMap<String, Object>();
            facts.put("text", reply.text());
            if (reply.at() != null) {
                facts.put("repliedAt", reply.at().toString());
            }
            door.pass(Actor.SYSTEM, number.get(), null, Action.IMPORT_REPLY, JsonFacts.of(facts));
        }
        return number;
    }

    /** Takes a message as a fresh petition of today, with all its clocks. */
    @Needs(Right.IMPORT_MESSAGES)
    public Optional<String> live(Actor importer, Submission said, String source) {
        return take(importer, said, source, time.instant(), false);
    }

    /** Where an imported petition stands, as far as whoever imported it must know to go on. */
    public record Imported(String number, Status status, int version, @Nullable PetitionClass petitionClass, @Nullable String category, String region,
            boolean classified, boolean historical, String office, String holder) {}

    /** Those of the given source ids (a thousand at most) that were imported, and where they stand. */
    public Map<String, Imported> imported(Collection<String> sources) {
        if (sources.size() > MOST_ASKED) {
            throw InvalidInput.of("sources", "runtime.too-long", MOST_ASKED);
        }
        var found = new HashMap<String, Imported>();
        jdbc.sql("""
                select source, number, status, version, class, category, region, classified, historical, office, holder
                from petition where source = any(:sources::text[])""")
                .param("sources", sources.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("source"), read(row));
                });
        return found;
    }

    private static Imported read(ResultSet row) throws SQLException {
        var kind = row.getString("class");
        return new Imported(row.getString("number"), Status.valueOf(row.getString("status")), row.getInt("version"), kind == null ? null : PetitionClass.of(kind),
                row.getString("category"), row.getString("region"), row.getBoolean("classified"), row.getBoolean("historical"), row.getString("office"), row.getString("holder"));
    }

    /** The number under which a source id was imported. */
    public Optional<String> numberOf(String source) {
        return jdbc.sql("select number from petition where source = ?").param(source).query(String.class).optional();
    }

    private Optional<String> take(Actor importer, Submission said, String source, Instant received, boolean historical) {
        new Checks().required("title", said.title(), 100).required("facts", said.facts(), 10_000).required("region", said.region(), 12).complain();
        var prepared = intake.prepare(said, new Intake.Arrival(importer, Channel.NETWORK, received, time.instant(), historical, source));
        return statement.write(prepared.petition(), null, null) ? Optional.of(prepared.receipt().number()) : Optional.empty();
    }
}
