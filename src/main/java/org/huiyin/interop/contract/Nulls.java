package org.huiyin.interop.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets be null what the house sends as null: every component that is {@link Nullable}, unless it is left out then or demanded. */
final class Nulls {

    private Nulls() {}

    static void allow(Schema<?> described, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var name = BodySchemas.name(component);
            boolean demanded = described.getRequired() != null && described.getRequired().contains(name);
            if (described.getProperties().containsKey(name) && !demanded && RequiredFields.nullable(component) && !component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
                described.getProperties().put(name, orNull(described.getProperties().get(name)));
            }
        }
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.getAnyOf() != null) {
            return schema;
        }
        if (schema.get$ref() != null || schema.getEnum() != null || schema.getTypes() == null) {
            var either = new JsonSchema();
            either.setAnyOf(List.of(schema, BodySchemas.typed("null")));
            return either;
        }
        schema.addType("null");
        return schema;
    }
}
