package org.huiyin.interop.open311;

import java.util.List;
import org.huiyin.runtime.Words;
import org.springframework.http.HttpStatus;

/** Something that cannot be answered, told as the specification has it: 404 for what does not exist, 403 for a wrong or missing key, 400 for the rest. */
final class GeoFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final HttpStatus status;
    private final transient List<Words> words;

    private GeoFault(HttpStatus status, List<Words> words) {
        super(words.toString());
        this.status = status;
        this.words = words;
    }

    static GeoFault notFound(String key, Object... args) {
        return new GeoFault(HttpStatus.NOT_FOUND, List.of(Words.of(key, args)));
    }

    static GeoFault wrongKey(String key, Object... args) {
        return new GeoFault(HttpStatus.FORBIDDEN, List.of(Words.of(key, args)));
    }

    static GeoFault wrong(String key, Object... args) {
        return wrong(List.of(Words.of(key, args)));
    }

    static GeoFault wrong(List<Words> words) {
        return new GeoFault(HttpStatus.BAD_REQUEST, words);
    }

    HttpStatus status() {
        return status;
    }

    List<Words> words() {
        return words;
    }
}
