package org.huiyin.interop.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** The arguments of a call. An empty one is as good as none. */
record Sent(Map<String, List<String>> arguments) {

    private static final String KEY = "api_key";

    static Sent with(HttpServletRequest request) {
        var arguments = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> arguments.put(name, List.of(values)));
        // no database keeps a NUL
        arguments.forEach((name, values) -> new Checks().that(values.stream().noneMatch(value -> value.indexOf('\0') >= 0), name, "runtime.wrong-kind").complain());
        return new Sent(arguments);
    }

    /** The first that says anything. */
    @Nullable String one(String name) {
        return all(name).findFirst().orElse(null);
    }

    /** Every value, given by itself or together with others between commas. */
    List<String> list(String name) {
        return all(name).flatMap(value -> Arrays.stream(value.split(","))).map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
    }

    Stream<String> all(String name) {
        return arguments.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The same to the letter, but for the key: what a repetition is known by. */
    String canonical() {
        return arguments.entrySet().stream().filter(each -> !each.getKey().equals(KEY)).map(each -> each.getKey() + '=' + each.getValue()).collect(Collectors.joining("\n"));
    }
}
