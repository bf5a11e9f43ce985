package org.huiyin.hardening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;

/** What may be asked in the house: the fields of its templates, of its interface, and the parameters of its doors. */
final class FieldNames {

    private static final Pattern IN_TEMPLATES = Pattern.compile("(?:name|field)\\s*=\\s*\"([A-Za-z][\\w.\\[\\]-]*)\"");
    private static final Pattern OF_THE_INTERFACE = Pattern.compile("(?m)^interop\\.field\\.(?:[a-z-]+\\.)?(\\w+)\\s*=");

    static final Set<String> OF_FORMS = of(Path.of("src/main/jte"), IN_TEMPLATES);
    static final Set<String> OF_BODIES = of(Path.of("src/main/resources/messages/interop_en.properties"), OF_THE_INTERFACE);

    private FieldNames() {}

    private static Set<String> of(Path place, Pattern pattern) {
        var names = new TreeSet<String>();
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(names::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.removeAll(Set.of("_csrf", "viewport", "color-scheme"));
        return names;
    }

    /** The parameters that a door names itself. */
    static Stream<String> of(Address address) {
        return Arrays.stream(address.handler().getMethodParameters()).filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class)).map(parameter -> {
            var named = parameter.getParameterAnnotation(RequestParam.class).name();
            return named.isEmpty() ? parameter.getParameter().getName() : named;
        });
    }
}
