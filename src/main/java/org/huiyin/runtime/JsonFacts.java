package org.huiyin.runtime;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Facts sent as JSON. A field of the wrong kind is named by its path ({@code petitioner.phone}); unknown fields are passed over, and a code is known in capitals and without. */
public final class JsonFacts implements Facts {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final JsonMapper EXACT = STRICT.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Supplier<JsonNode> body;

    /** @param body read when first asked for, so that a broken one is told after rights were checked */
    public JsonFacts(Supplier<JsonNode> body) {
        this.body = body;
    }

    /** Facts from a form or from code, as a tree of maps, lists and plain values. */
    public static JsonFacts of(Object tree) {
        return new JsonFacts(() -> STRICT.valueToTree(tree));
    }

    @Override
    public <T extends Record> T as(Class<T> type) {
        return read(STRICT, type);
    }

    /** The same, but a field that nobody knows is a fault too: where somebody writes down what protects him, a misspelt name must not be lost unseen. */
    public <T extends Record> T exactly(Class<T> type) {
        return read(EXACT, type);
    }

    private <T extends Record> T read(JsonMapper mapper, Class<T> type) {
        var sent = body.get();
        if (!sent.isObject()) {
            throw InvalidInput.of("body", "runtime.not-an-object");
        }
        try {
            return mapper.treeToValue(sent, type);
        } catch (UnrecognizedPropertyException e) {
            throw InvalidInput.of(path(e), "runtime.unknown-field");
        } catch (JacksonException e) {
            throw choices(e).map(listed -> InvalidInput.of(path(e), "runtime.not-one-of", listed)).orElseGet(() -> InvalidInput.of(path(e), "runtime.wrong-kind"));
        }
    }

    /** The codes to choose from, where one of a list was expected. */
    private static Optional<String> choices(JacksonException e) {
        var wanted = switch (e) {
            case ValueInstantiationException refused -> refused.getType() == null ? null : refused.getType().getRawClass();
            case MismatchedInputException other -> other.getTargetType();
            default -> null;
        };
        return wanted == null || !wanted.isEnum() ? Optional.empty()
                : Optional.of(Stream.of(wanted.getEnumConstants()).map(each -> STRICT.valueToTree(each).asString()).collect(Collectors.joining(", ")));
    }

    private static String path(JacksonException e) {
        if (e instanceof DatabindException d && !d.getPath().isEmpty()) {
            return d.getPath().stream()
                    .map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + ']' : r.getPropertyName())
                    .collect(Collectors.joining(".")).replace(".[", "[");
        }
        return "body";
    }
}
