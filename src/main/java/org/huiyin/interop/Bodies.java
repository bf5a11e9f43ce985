package org.huiyin.interop;

import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads request bodies as JSON. */
public final class Bodies {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build()).build()).build();

    private Bodies() {}

    /** @throws InvalidInput on {@code body}, saying where the JSON breaks off */
    public static JsonNode tree(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return JSON.createObjectNode();
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw InvalidInput.of("body", "interop.broken-json", at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        }
    }
}
