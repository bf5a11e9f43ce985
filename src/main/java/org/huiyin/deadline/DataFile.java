package org.huiyin.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads a folder of YAML files into records; an unknown or ill-typed entry stops the start and names file and entry. */
final class DataFile {

    private DataFile() {}

    static <T> List<T> all(String folder, Class<T> type) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.yml");
            return Arrays.stream(files).map(file -> read(file, type)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try {
            var name = Objects.requireNonNull(file.getFilename());
            var content = new YamlPropertySourceLoader().load(name, file).getFirst();
            return new Binder(ConfigurationPropertySources.from(content))
                    .bind("", Bindable.of(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .orElseThrow(() -> new IllegalStateException(name + " is empty"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
