package org.huiyin.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.huiyin.runtime.Texts;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the fonts of the papers on this machine: one for the body, one for the head, and some for rare characters. */
@Component
final class PaperFonts {

    private static final List<Path> DIRECTORIES = Stream.of("/usr/share/fonts", "/usr/local/share/fonts",
            System.getProperty("user.home") + "/.local/share/fonts", System.getProperty("user.home") + "/.fonts", "/Library/Fonts", "C:/Windows/Fonts")
            .map(Path::of).toList();
    // Only fonts whose copied text stays what was written: Noto's Chinese fonts turn 日 into the radical ⽇.
    private static final List<String> BODY = List.of("LXGWWenKai-Regular.ttf", "LXGWWenKaiGB-Regular.ttf", "LXGWWenKaiLite-Regular.ttf");
    private static final List<String> HEAD = List.of("LXGWWenKai-Bold.ttf", "LXGWWenKaiGB-Medium.ttf", "LXGWWenKai-Medium.ttf");
    private static final List<String> RARE = List.of("HanaMinA.ttf", "HanaMinB.ttf", "NotoEmoji-Regular.ttf", "Symbola_hint.ttf", "Symbola.ttf", "DejaVuSans.ttf");

    private final Optional<Faces> faces;
    private final Texts texts;

    /** What the printer sets a paper in. */
    record Faces(Path body, Path head, List<Path> rare) {}

    PaperFonts(NoticeSettings settings, Texts texts) {
        this.texts = texts;
        faces = Optional.ofNullable(settings.font()).or(() -> find(BODY)).map(body ->
                new Faces(body, Optional.ofNullable(settings.headFont()).or(() -> find(HEAD)).orElse(body), findAll(RARE)));
        if (faces.isEmpty()) {
            LoggerFactory.getLogger(PaperFonts.class).warn(missing());
        }
    }

    /** @throws IllegalStateException if no font was found, naming the package to install */
    Faces require() {
        return faces.orElseThrow(() -> new IllegalStateException(missing()));
    }

    static TrueTypeFont open(Path font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(font.toFile()));
    }

    private String missing() {
        return texts.say("notice.font.missing", Locale.ENGLISH, DIRECTORIES.toString());
    }

    private static Optional<Path> find(List<String> names) {
        return findAll(names).stream().findFirst();
    }

    // In the order of the names: the first is liked best.
    private static List<Path> findAll(List<String> names) {
        var present = new ArrayList<Path>();
        for (var directory : DIRECTORIES) {
            if (Files.isDirectory(directory)) {
                try (var files = Files.find(directory, 5, (path, attributes) -> names.contains(path.getFileName().toString()))) {
                    files.sorted().forEach(present::add);
                } catch (IOException | UncheckedIOException e) {
                    LoggerFactory.getLogger(PaperFonts.class).debug("{} cannot be searched for fonts", directory, e);
                }
            }
        }
        return names.stream().flatMap(name -> present.stream().filter(path -> path.endsWith(name)).limit(1)).toList();
    }
}
