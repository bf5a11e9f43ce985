package org.huiyin.petition.lifecycle;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of a petition: appended, never edited, each event bound to the one before by its hash. What is hashed is the stored canonical
 * form (RFC 8785), so that whoever holds a receipt can check the chain without us.
 */
@Component
public final class EventLog {

    private static final byte[] BEGINNING = new byte[32];
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    EventLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened, before it has a place in the chain. */
    public record Happening(String type, Instant at, Actor actor, boolean told, Map<String, Object> payload) {}

    /** An event as it stands in the chain. */
    public record Event(String number, int seq, String type, Instant at, byte[] body, byte[] hash) {

        /** What does not fit, if anything: body, hash, columns and place must agree. Of a body that is not the one hashed nothing more is believed. */
        public Optional<Flaw> flaw(byte[] previous, int place) {
            if (!Arrays.equals(hash, sha256(body))) {
                return Optional.of(Flaw.BODY);
            }
            Map<String, Object> told;
            try {
                told = facts();
            } catch (JacksonException nothing) {
                return Optional.of(Flaw.BODY);
            }
            if (!HexFormat.of().formatHex(previous).equals(told.get("previous"))) {
                return Optional.of(Flaw.PREVIOUS);
            }
            if (seq != place || !Integer.valueOf(seq).equals(told.get("seq")) || !number.equals(told.get("petition"))) {
                return Optional.of(Flaw.PLACE);
            }
            return type.equals(told.get("type")) && at.toString().equals(told.get("at")) ? Optional.empty() : Optional.of(Flaw.COLUMNS);
        }

        /** The facts that the event tells. */
        @SuppressWarnings("unchecked")
        public Map<String, Object> facts() {
            return JSON.readValue(body, Map.class);
        }
    }

    /** The first event of a new chain; the caller writes it together with the petition. */
    public static Event first(String number, Happening happening) {
        return link(number, 1, BEGINNING, happening);
    }

    static Event link(String number, int seq, byte[] previous, Happening what) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("petition", number);
        fields.put("seq", seq);
        fields.put("type", what.type());
        fields.put("at", what.at().toString());
        fields.put("actor", what.actor().account());
        fields.put("unit", what.actor().unit());
        fields.put("told", what.told());
        fields.put("facts", what.payload());
        fields.put("previous", HexFormat.of().formatHex(previous));
        var body = canonical(fields);
        return new Event(number, seq, what.type(), what.at(), body, sha256(body));
    }

    /** The canonical bytes of a JSON value (RFC 8785). */
    public static byte[] canonical(Map<String, @Nullable Object> fields) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException("an event cannot be written canonically", e);
        }
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the next event of a petition whose row the caller has locked. */
    Event append(Case petition, Happening happening) {
        var event = link(petition.number(), petition.headSeq() + 1, petition.headHash(), happening);
        jdbc.sql("insert into petition_event (petition, seq, region, type, at, body, hash) values (?, ?, ?, ?, ?, ?, ?)")
                .params(petition.id(), event.seq(), petition.course().region(), event.type(), Timestamp.from(event.at()), event.body(), event.hash())
                .update();
        return event;
    }

    /** All events of a petition, oldest first. A petition has tens of events, not thousands. */
    public List<Event> of(long petition, String number) {
        var asked = questionOf(petition, number);
        return jdbc.sql(asked.sql()).params(asked.values()).query(asked.reader()).list();
    }

    /** The same, to be asked together with other things. */
    public Question<Event> questionOf(long petition, String number) {
        return new Question<>("select seq, type, at, body, hash from petition_event where petition = ? order by seq", List.of(petition),
                (row, n) -> new Event(number, row.getInt("seq"), row.getString("type"), row.getTimestamp("at").toInstant(), row.getBytes("body"), row.getBytes("hash")));
    }

    /** The first event that is not what it was when it was written, or not where it was; empty if the chain is whole. */
    public static Optional<Flaw.At> broken(List<Event> chain) {
        var previous = BEGINNING;
        var seq = 0;
        for (var event : chain) {
            var flaw = event.flaw(previous, ++seq);
            if (flaw.isPresent()) {
                return Optional.of(new Flaw.At(seq, flaw.get()));
            }
            previous = event.hash();
        }
        return Optional.empty();
    }

    /** The number of that event, or 0 if the chain is whole. */
    public static int firstBroken(List<Event> chain) {
        return broken(chain).map(Flaw.At::seq).orElse(0);
    }
}
