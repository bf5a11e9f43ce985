package org.huiyin.interop.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Draws the schema of a body from the record that reads it; what a field means stands under {@code interop.field} in the messages. */
@Component
final class BodySchemas {

    private final Texts texts;
    private final JsonMapper json;
    private final RequiredFields required;

    BodySchemas(Texts texts, JsonMapper json, RequiredFields required) {
        this.texts = texts;
        this.json = json;
        this.required = required;
    }

    /** Of a body that is read into several records. */
    Schema<?> of(String owner, Class<?>[] parts) {
        var schema = of(parts[0], owner);
        for (var part : List.of(parts).subList(1, parts.length)) {
            var more = of(part, owner);
            more.getProperties().forEach(schema::addProperty);
            Optional.ofNullable(more.getRequired()).ifPresent(names -> names.forEach(schema::addRequiredItem));
        }
        return schema;
    }

    /** @param owner name of the body in message keys: words of its own for a field go before those that all bodies share */
    Schema<?> of(Class<?> body, String owner) {
        var schema = typed("object");
        for (var component : body.getRecordComponents()) {
            var name = name(component);
            schema.addProperty(name, schema(component.getGenericType(), owner).description(words(owner, name)));
        }
        required.of(body).forEach(schema::addRequiredItem);
        return schema;
    }

    /** The name under which a component is sent. */
    static String name(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class)).map(JsonProperty::value).orElse(component.getName());
    }

    private String words(String owner, String field) {
        var key = "interop.field." + owner + '.' + field;
        var known = texts.knows(key) ? key : "interop.field." + field;
        return texts.say(known, Locale.ENGLISH) + " / " + texts.say(known, Texts.CHINESE);
    }

    private Schema<?> schema(Type type, String owner) {
        return switch (type) {
            case ParameterizedType list -> typed("array").items(schema(list.getActualTypeArguments()[0], owner));
            case Class<?> record when record.isRecord() -> of(record, owner);
            case Class<?> choice when choice.isEnum() -> typed("string")._enum(List.copyOf(codes(choice)));
            case Class<?> simple -> simple(simple);
            default -> throw new IllegalStateException("no schema is known for " + type);
        };
    }

    private static Schema<Object> simple(Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return typed("integer");
        }
        if (type == Boolean.class || type == boolean.class) {
            return typed("boolean");
        }
        return type == LocalDate.class ? typed("string").format("date") : type == Instant.class ? typed("string").format("date-time") : typed("string");
    }

    private List<String> codes(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants()).map(constant -> json.valueToTree(constant).asString()).toList();
    }

    static Schema<Object> typed(String type) {
        var schema = new JsonSchema();
        schema.setType(type);
        schema.addType(type);
        return schema;
    }

    static Schema<Object> named(String component) {
        var schema = new JsonSchema();
        schema.set$ref("#/components/schemas/" + component);
        return schema;
    }
}
