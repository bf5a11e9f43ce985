package org.huiyin.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What people say when they take an action: usual facts, of which a test changes some. */
final class Said {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> USUAL = usual();

    /** Stores a paper that nobody has taken up yet, and tells its id. */
    static Supplier<String> scan = () -> "";

    private Said() {}

    private static Map<String, String> usual() {
        try (var lines = Said.class.getResourceAsStream("/procedure/facts.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(' ')), line -> line.substring(line.indexOf(' ') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The usual facts with some of them changed.
     *
     * @param changed JSON with single quotes allowed; {@code null} takes a fact away
     */
    static Map<String, Object> of(String action, String changed, LocalDate today, String other) {
        var facts = new LinkedHashMap<>(read(USUAL.get(action)));
        facts.putAll(read(changed.replace('\'', '"')));
        return filled(facts, today, other);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String text) {
        return text.isBlank() ? Map.of() : JSON.readValue(text, HashMap.class);
    }

    private static Map<String, Object> filled(Map<?, ?> facts, LocalDate today, String other) {
        var filled = new LinkedHashMap<String, Object>();
        facts.forEach((name, value) -> filled.put(name.toString(), filled(value, today, other)));
        return filled;
    }

    private static Object filled(Object value, LocalDate today, String other) {
        return switch (value) {
            case String text when text.equals("@other") -> other;
            case String text when text.equals("@scan") -> scan.get();
            case String text when text.equals("@long") -> "长".repeat(100_000);
            case String text when text.matches("@[+-]\\d+") -> today.plusDays(Integer.parseInt(text.substring(1))).toString();
            case Map<?, ?> inner -> filled(inner, today, other);
            case List<?> all -> all.stream().map(each -> filled(each, today, other)).toList();
            case null, default -> value;
        };
    }
}
