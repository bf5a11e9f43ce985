package org.huiyin.hardening;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address of the house as its code declares it, so that a new one cannot be forgotten. */
record Address(String method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");
    private static final Pattern LENGTH = Pattern.compile("\\{(\\d+)(?:,\\d+)?}");
    private static final Map<String, String> USUAL = Map.of("year", "2031", "code", "330726", "action", "accept", "kind", "opinion");

    static List<Address> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream().flatMap(entry -> entry.getKey().getPatternValues().stream()
                .flatMap(pattern -> methods(entry.getKey().getMethodsCondition().getMethods().stream().map(Enum::name).toList())
                        .map(method -> new Address(method, pattern, entry.getValue())))).sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static Stream<String> methods(List<String> declared) {
        return declared.isEmpty() ? Stream.of("GET", "POST") : declared.stream();
    }

    String name() {
        return method + ' ' + pattern;
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Programs get documents, people pages. */
    boolean page() {
        return !pattern.startsWith("/api/") && !pattern.startsWith("/v3/") && !pattern.startsWith("/open311/");
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** The address about one petition and one of its papers. */
    String about(String number, String paper) {
        return filled(name -> name.equals("number") ? number : name.equals("id") ? paper : USUAL.getOrDefault(name, "1"));
    }

    /** The address with its variables filled in; one that may only be digits or one of some words gets such whatever is asked. */
    String filled(UnaryOperator<String> values) {
        return VARIABLE.matcher(pattern).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(value(found, values)));
    }

    private String value(MatchResult found, UnaryOperator<String> values) {
        var form = found.group(2);
        var wanted = pattern.contains("/directory/") && found.group(1).equals("kind") ? "regions" : values.apply(found.group(1));
        if (form == null || wanted.matches(form)) {
            return wanted;
        }
        var length = LENGTH.matcher(form);
        return form.contains("\\d") ? "1" : length.find() ? "x".repeat(Integer.parseInt(length.group(1))) : form.split("\\|")[0];
    }
}
