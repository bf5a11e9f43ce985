package org.huiyin.endurance;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A request kept as it was sent, so that it can be sent again, byte for byte and under the same key. */
record Sent(Caller caller, String path, String type, byte[] body, String key, @Nullable Integer version, @Nullable String code) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Who sends it: nobody in particular, or a member of staff. */
    enum Caller { PUBLIC, TRIAGE, HANDLER }

    static Sent petition(Map<String, ?> fields) {
        return new Sent(Caller.PUBLIC, "/api/v1/petitions", "application/json", JSON.writeValueAsBytes(fields), freshKey(), null, null);
    }

    static Sent petition(Map<String, ?> fields, String attachment) {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"petition\"\r\nContent-Type: application/json\r\n\r\n" + JSON.writeValueAsString(fields)
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"note.txt\"\r\n\r\n" + attachment + "\r\n--edge--\r\n";
        return new Sent(Caller.PUBLIC, "/api/v1/petitions", "multipart/form-data; boundary=edge", body.getBytes(StandardCharsets.UTF_8), freshKey(), null, null);
    }

    static Sent act(Caller caller, String number, String action, int version, @Nullable String code, Map<String, ?> facts) {
        var desk = caller == Caller.PUBLIC ? "/api/v1/petitions/" : "/api/v1/staff/petitions/";
        return new Sent(caller, desk + number + "/actions/" + action, "application/json", JSON.writeValueAsBytes(facts), freshKey(),
                caller == Caller.PUBLIC ? null : version, code);
    }

    HttpRequest.Builder on(HttpRequest.Builder request) {
        request.header("Content-Type", type).header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (version != null) {
            request.header("If-Match", "\"" + version + '"');
        }
        return code == null ? request : request.header("Query-Code", code);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
