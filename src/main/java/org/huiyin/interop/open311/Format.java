package org.huiyin.interop.open311;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/** How an answer is written; the ending of the address says which. */
enum Format {
    XML("text", "xml"), JSON("application", "json");

    static final String ENDING = ".{format:xml|json}";

    private final MediaType type;

    Format(String type, String subtype) {
        this.type = new MediaType(type, subtype, StandardCharsets.UTF_8);
    }

    MediaType type() {
        return type;
    }

    /** The type without its charset, as discovery names it. */
    String bare() {
        return type.getType() + '/' + type.getSubtype();
    }

    static Format of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /** What a fault at that address is told in: XML unless the address ends otherwise. */
    static Format at(String path) {
        return path.endsWith(".json") ? JSON : XML;
    }
}
