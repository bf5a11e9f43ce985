package org.huiyin.interop.contract;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of the records that answers and bodies are made of which fields are always there and which may be null; two records of one name would be told as one, so that is refused. */
@Component
final class DescribeRecords implements ModelConverter {

    private final RequiredFields required;
    private final Map<String, Class<?>> told = new ConcurrentHashMap<>();

    DescribeRecords(RequiredFields required) {
        this.required = required;
    }

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var java = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && java.isRecord() && java.getName().startsWith(RequiredFields.HOUSE)) {
            describe(schema.get$ref() == null ? schema : named(schema.get$ref(), java, context), java);
        }
        return schema;
    }

    private @Nullable Schema<?> named(String reference, Class<?> java, ModelConverterContext context) {
        var other = told.putIfAbsent(reference, java);
        if (other != null && other != java) {
            throw new IllegalStateException(other + " and " + java + " would share one name in the description");
        }
        return context.getDefinedModels().get(reference.replaceFirst(".*/", ""));
    }

    private void describe(@Nullable Schema<?> schema, Class<?> java) {
        if (schema != null && schema.getProperties() != null) {
            schema.setRequired(required.of(java).stream().filter(schema.getProperties()::containsKey).toList());
            Nulls.allow(schema, java);
        }
    }
}
