package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.Sources.Source;
import org.junit.jupiter.api.Test;

/** Every text that a person reads stands in the message files, in both languages, and every key that is spoken exists. */
class MessagesTests {

    private static final List<MessageFile> CHINESE = MessageFile.in(MessageFile.CHINESE);
    private static final List<MessageFile> ENGLISH = MessageFile.in(MessageFile.ENGLISH);
    private static final List<Source> CODE = Sources.under(Path.of("src/main/java")).files();
    private static final Map<String, String> PAGES = pages();
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]+");
    private static final Pattern PAGE_COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);

    private static final Pattern GLOSSARY_KEY = Pattern.compile("`([a-z]+)\\.[\\w.-]+`");

    /** Sources that may hold Chinese, with the reason. */
    private static final Map<String, String> CHINESE_ALLOWED = Map.of(
            "ShortNames.java", "endings that place names lose in everyday speech: matched, never shown",
            "Glyphs.java", "the sign that printers set for a character their type lacks");

    @Test
    void bothLanguagesHaveTheSameFilesKeysAndGaps() {
        assertThat(ENGLISH).extracting(MessageFile::module).isEqualTo(CHINESE.stream().map(MessageFile::module).toList());
        assertThat(CHINESE).allSatisfy(chinese -> assertThat(gapsByKey(chinese.inEnglish())).as(chinese.module()).isEqualTo(gapsByKey(chinese)));
    }

    @Test
    void everyKeyBeginsWithItsModuleAndStandsOnce() {
        assertThat(Stream.of(CHINESE, ENGLISH).flatMap(List::stream)).allSatisfy(file -> {
            assertThat(file.repeated()).isEmpty();
            assertThat(file.messages().keySet()).allMatch(key -> key.startsWith(file.module() + "."));
        });
    }

    @Test
    void everyMessageWithGapsCanBeFilled() {
        assertThat(faulty(Stream.of(CHINESE, ENGLISH).flatMap(List::stream))).isEmpty();
        assertThat(faulty(Stream.of(new MessageFile(Path.of("culprit"), Map.of("a", "the office's {0}", "b", "{0", "c", " ", "d", "the office''s"), List.of())))).hasSize(4);
    }

    @Test
    void noTextForPeopleStandsInCodeOrPages() {
        assertThat(CODE.stream().filter(source -> !CHINESE_ALLOWED.containsKey(source.name())).flatMap(MessagesTests::chineseIn)).isEmpty();
        assertThat(PAGES.entrySet()).allSatisfy(page ->
                assertThat(HAN.matcher(PAGE_COMMENT.matcher(page.getValue()).replaceAll("")).results().map(found -> found.group())).as(page.getKey()).isEmpty());
    }

    @Test
    void theSearchForChineseFindsItsCulprit() {
        var culprits = Sources.under(Path.of("src/test/java/org/huiyin/culprit")).files();
        assertThat(culprits.stream().flatMap(MessagesTests::chineseIn)).containsExactly("SpeaksItself.java: 信访");
    }

    @Test
    void everyKeySpokenExists() {
        var known = new TreeSet<String>();
        CHINESE.forEach(file -> known.addAll(file.messages().keySet()));
        var modules = CHINESE.stream().map(MessageFile::module).toList();
        var spoken = Stream.concat(CODE.stream().flatMap(source -> SpokenKeys.inCode(source, modules).stream()),
                PAGES.entrySet().stream().flatMap(page -> SpokenKeys.inPage(page.getKey(), page.getValue()).stream()));
        assertThat(spoken.filter(key -> !key.isAmong(known))).isEmpty();
    }

    @Test
    void everyKeyInTheGlossaryExists() throws IOException {
        var known = new TreeSet<String>();
        CHINESE.forEach(file -> known.addAll(file.messages().keySet()));
        var modules = CHINESE.stream().map(MessageFile::module).toList();
        assertThat(GLOSSARY_KEY.matcher(Files.readString(Path.of("docs/words.md"))).results().filter(key -> modules.contains(key.group(1))).map(key -> key.group(0)))
                .allMatch(key -> known.contains(key.substring(1, key.length() - 1)));
    }

    @Test
    void theSearchForKeysFindsItsCulprits() {
        var culprits = Sources.under(Path.of("src/test/java/org/huiyin/culprit")).files();
        assertThat(culprits.stream().flatMap(source -> SpokenKeys.inCode(source, List.of("culprit")).stream()).map(SpokenKeys.Key::text))
                .containsExactly("culprit.missing", "culprit.status.", "culprit.field", "culprit.fault");
        assertThat(SpokenKeys.inPage("page", "<p>${p.t(\"culprit.page\")} ${t(\"culprit.\" + kind)}</p>")).extracting(SpokenKeys.Key::text, SpokenKeys.Key::beginning)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("culprit.page", false), org.assertj.core.groups.Tuple.tuple("culprit.", true));
    }

    /** Their number: which of two names fills a gap may depend on the language. */
    private static Map<String, Integer> gapsByKey(MessageFile file) {
        var gaps = new TreeMap<String, Integer>();
        file.messages().forEach((key, message) -> gaps.put(key, MessageFile.gaps(message).size()));
        return gaps;
    }

    private static List<String> faulty(Stream<MessageFile> files) {
        return files.flatMap(file -> file.messages().entrySet().stream())
                .filter(entry -> entry.getValue().isBlank() || !fillable(entry.getValue()))
                .map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
    }

    /** A single apostrophe would switch off every gap behind it; where there is none, two are shown as two. */
    private static boolean fillable(String message) {
        try {
            var gaps = MessageFile.gaps(message).size();
            return new MessageFormat(message).getFormats().length >= gaps && (gaps == 0 ? !message.contains("''") : !message.replace("''", "").contains("'"));
        } catch (IllegalArgumentException unparsable) {
            return false;
        }
    }

    private static Stream<String> chineseIn(Source source) {
        var found = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void none) {
                HAN.matcher(String.valueOf(literal.getValue())).results().forEach(text -> found.add(source.name() + ": " + text.group()));
                return null;
            }
        }.scan(source.unit(), null);
        return found.stream();
    }

    private static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".jte")).toList()) {
                pages.put(file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
