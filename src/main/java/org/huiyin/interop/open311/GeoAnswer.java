package org.huiyin.interop.open311;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer in the format that was asked for. */
final class GeoAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoAnswer() {}

    static ResponseEntity<byte[]> of(Format format, String root, Object content) {
        return of(ResponseEntity.ok(), format, root, content);
    }

    static ResponseEntity<byte[]> of(HttpStatus status, Format format, String root, Object content) {
        return of(ResponseEntity.status(status), format, root, content);
    }

    static ResponseEntity<byte[]> of(ResponseEntity.BodyBuilder answer, Format format, String root, Object content) {
        return answer.contentType(format.type()).body(switch (format) {
            case XML -> Xml.of(root, content);
            case JSON -> JSON.writeValueAsBytes(content);
        });
    }
}
