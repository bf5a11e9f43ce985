package org.huiyin.interop.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
final class RequiredFields {

    static final String HOUSE = "org.huiyin.";

    private final Properties demanded;

    RequiredFields() throws IOException {
        demanded = PropertiesLoaderUtils.loadProperties(new ClassPathResource("interop/required.properties"));
    }

    /** By name, as they are sent. */
    List<String> of(Class<?> type) {
        var named = Stream.of(demanded.getProperty(type.getName().replace(HOUSE, ""), "").split(",")).filter(name -> !name.isEmpty());
        var always = Arrays.stream(type.getRecordComponents()).filter(RequiredFields::always).map(BodySchemas::name);
        return List.copyOf(new TreeSet<>(Stream.concat(named, always).toList()));
    }

    private static boolean always(RecordComponent component) {
        return !nullable(component) && !component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
