package org.huiyin.petition.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What the columns of such files are usually called; the names stand in {@code petition/usual-headers.properties}, the most usual first. */
final class UsualHeaders {

    private static final Properties NAMES = names();

    private UsualHeaders() {}

    private static Properties names() {
        var names = new Properties();
        try (var in = new InputStreamReader(Objects.requireNonNull(UsualHeaders.class.getResourceAsStream("/petition/usual-headers.properties")), StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    static Map<String, String> in(List<String> columns) {
        var found = new LinkedHashMap<String, String>();
        ImportMappings.FIELDS.forEach(field -> Arrays.stream(NAMES.getProperty(field, "").split(" ")).filter(columns::contains).findFirst().ifPresent(column -> found.put(field, column)));
        return found;
    }
}
