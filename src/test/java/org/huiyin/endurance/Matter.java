package org.huiyin.endurance;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.endurance.Sent.Caller;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One petition as its writer remembers it: what was acknowledged, and the one request whose answer never came. Used by one thread at a time. */
final class Matter {

    /** How far a matter can go. */
    static final int STEPS = 6;

    final String title = "考验 " + UUID.randomUUID();
    final @Nullable String attachment;
    final List<String> events = new ArrayList<>();
    final List<Sent> acknowledged = new ArrayList<>();
    @Nullable Sent inDoubt;
    String number = "";
    String code = "";
    String hash = "";
    /** By the clock of whoever waited for it. */
    Instant lastAcknowledged = Instant.MIN;
    private int version = 1;

    Matter(boolean withAttachment) {
        attachment = withAttachment ? "附件 " + UUID.randomUUID() + " 一份说明。" : null;
    }

    /** What comes next. */
    Sent next() {
        return switch (acknowledged.size()) {
            case 0 -> attachment == null ? Sent.petition(fields()) : Sent.petition(fields(), attachment);
            case 1 -> staff(Caller.TRIAGE, "classify", Map.of("class", "claim", "category", "0305"));
            case 2 -> staff(Caller.TRIAGE, "forward", Map.of("to", SamplePetitions.BUREAU));
            case 3 -> Sent.act(Caller.PUBLIC, number, "supplement", version, code, Map.of("text", "补充说明"));
            case 4 -> staff(Caller.HANDLER, "accept", Map.of("route", "31(6)"));
            default -> staff(Caller.HANDLER, "record-interview", Map.of("date", LocalDate.now(LegalTime.ZONE).toString(),
                    "persons", "某某", "text", "当面听取"));
        };
    }

    private Sent staff(Caller caller, String action, Map<String, ?> facts) {
        return Sent.act(caller, number, action, version, null, facts);
    }

    private Map<String, ?> fields() {
        var fields = new HashMap<>(SamplePetitions.lampFields());
        fields.put("title", title);
        return fields;
    }

    /** Sends one request and remembers the answer. Anything but an acknowledgement leaves it in doubt. */
    HttpResponse<String> send(Line line, Sent sent) throws IOException, InterruptedException {
        inDoubt = sent;
        var answer = line.send(sent);
        if (answer.statusCode() == 201 || answer.statusCode() == 200) {
            took(sent, Line.json(answer));
        }
        return answer;
    }

    private void took(Sent sent, JsonNode answer) {
        if (acknowledged.isEmpty()) {
            number = answer.get("number").asString();
            code = answer.get("queryCode").asString();
            hash = answer.get("hash").asString();
            events.add("registered");
        } else {
            version = answer.get("version").asInt();
            answer.get("events").forEach(type -> events.add(type.asString()));
        }
        acknowledged.add(sent);
        inDoubt = null;
        lastAcknowledged = Instant.now();
    }
}
