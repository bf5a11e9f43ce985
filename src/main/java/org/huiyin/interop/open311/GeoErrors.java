package org.huiyin.interop.open311;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.huiyin.web.Dialect;
import org.springframework.stereotype.Component;

/** The {@code errors} of the specification, each with code and description, in the format of the address: also where a door was never reached, or the house is at fault itself. */
@Component
final class GeoErrors implements Dialect {

    private static final String HERE = "/open311/";

    private final Texts texts;

    GeoErrors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public boolean speaks(String path) {
        return path.startsWith(HERE);
    }

    @Override
    public Said tell(String path, int code, List<Words> words, Locale locale) {
        var errors = words.stream().map(each -> {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("code", code);
            error.put("description", texts.say(each, locale));
            return error;
        }).toList();
        var format = Format.at(path);
        return new Said(format.type().toString(), GeoAnswer.bytes(format, "errors", new Rows("error", errors)));
    }
}
