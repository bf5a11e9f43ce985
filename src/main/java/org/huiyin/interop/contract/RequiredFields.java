package org.huiyin.interop.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Which fields are never absent: of an answer what no {@link Nullable} excuses, of a body what {@code required.properties} says that its check demands in every case. */
@Component
final class RequiredFields implements ModelConverter {

    private static final String HOUSE = "org.huiyin.";

    private final Properties demanded;

    RequiredFields() throws IOException {
        demanded = PropertiesLoaderUtils.loadProperties(new ClassPathResource("interop/required.properties"));
    }

    List<String> of(Class<?> type) {
        var named = Stream.of(demanded.getProperty(type.getName().replace(HOUSE, ""), "").split(",")).filter(name -> !name.isEmpty());
        var always = Arrays.stream(type.getRecordComponents()).filter(RequiredFields::always).map(BodySchemas::name);
        return List.copyOf(new TreeSet<>(Stream.concat(named, always).toList()));
    }

    private static boolean always(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var described = schema == null || schema.get$ref() == null ? schema : context.getDefinedModels().get(schema.get$ref().replaceFirst(".*/", ""));
        var java = Json.mapper().constructType(type.getType());
        if (described != null && described.getProperties() != null && java.isRecordType() && java.getRawClass().getName().startsWith(HOUSE)) {
            described.setRequired(of(java.getRawClass()).stream().filter(described.getProperties()::containsKey).toList());
        }
        return schema;
    }
}
