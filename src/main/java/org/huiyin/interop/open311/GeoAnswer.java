package org.huiyin.interop.open311;

import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer in the format that was asked for. */
final class GeoAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoAnswer() {}

    static ResponseEntity<byte[]> of(Format format, String root, Object content) {
        return of(ResponseEntity.ok(), format, root, content);
    }

    static ResponseEntity<byte[]> of(ResponseEntity.BodyBuilder answer, Format format, String root, Object content) {
        return answer.contentType(format.type()).body(bytes(format, root, content));
    }

    static byte[] bytes(Format format, String root, Object content) {
        return switch (format) {
            case XML -> Xml.of(root, content);
            case JSON -> JSON.writeValueAsBytes(content);
        };
    }
}
