package org.huiyin.interop.once;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was answered, as it is kept: status, where it stands now, and the body without what is shown this once. */
@Component
class GivenAnswers {

    /** {@code body}: none where there was none. */
    record GivenAnswer(int status, @Nullable String location, @Nullable JsonNode body) {}

    private final JsonMapper json;

    GivenAnswers(JsonMapper json) {
        this.json = json;
    }

    byte[] kept(ContentCachingResponseWrapper answer, Once marked) {
        var body = answer.getContentSize() == 0 ? null : json.readTree(answer.getContentAsByteArray());
        if (body != null) {
            Arrays.stream(marked.shownOnce()).forEach(field -> body.findParents(field).forEach(holder -> ((ObjectNode) holder).remove(field)));
        }
        return json.writeValueAsBytes(new GivenAnswer(answer.getStatus(), answer.getHeader(HttpHeaders.LOCATION), body));
    }

    void again(byte[] kept, HttpServletResponse response) throws IOException {
        var given = json.readValue(kept, GivenAnswer.class);
        response.setStatus(given.status());
        response.setHeader(Once.REPLAYED, "true");
        if (given.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, given.location());
        }
        if (given.body() != null) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(given.body()));
        }
    }
}
