package org.huiyin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as they are, for {@code docs/generated/modules.md}: what each is for, whom it may use, whom it does use. */
record ModuleMap(List<Entry> entries) {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    record Entry(String name, String purpose, List<String> allowed, List<String> used) {}

    static ModuleMap of(ApplicationModules modules) {
        var sorted = new TreeMap<String, Entry>();
        modules.stream().map(module -> entry(module, modules)).forEach(entry -> sorted.put(entry.name(), entry));
        return new ModuleMap(List.copyOf(sorted.values()));
    }

    private static Entry entry(ApplicationModule module, ApplicationModules all) {
        var declared = module.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class);
        var allowed = declared.map(it -> Arrays.stream(it.allowedDependencies()).sorted().toList()).orElse(List.of("anything"));
        var used = module.getDirectDependencies(all).uniqueModules().map(it -> it.getIdentifier().toString()).sorted().toList();
        return new Entry(module.getIdentifier().toString(), purpose(module.getBasePackage().getName()), allowed, used);
    }

    private static String purpose(String packageName) {
        try {
            var text = Files.readString(Path.of("src/main/java", packageName.replace('.', '/'), "package-info.java"));
            var comment = COMMENT.matcher(text);
            return comment.find() ? comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").strip() : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Writes only what differs, so that a run leaves an unchanged file alone. */
    void writeTo(Path file) throws IOException {
        GeneratedDocument.write(file, """
                # Modules, as they are

                Written by `ArchitectureTests`; do not edit. An arrow means *uses*.

                | module | what it is for | may use | uses |
                |---|---|---|---|
                %s

                ```mermaid
                flowchart TD
                %s
                ```
                """.formatted(table(), arrows()));
    }

    private String table() {
        return entries.stream().map(it -> "| `%s` | %s | %s | %s |".formatted(it.name, it.purpose, names(it.allowed), names(it.used)))
                .collect(Collectors.joining("\n"));
    }

    private String arrows() {
        return entries.stream().map(it -> "    " + it.name + it.used.stream().map(to -> "\n    " + it.name + " --> " + to).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
