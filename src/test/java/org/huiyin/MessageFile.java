package org.huiyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file under {@code messages/}; {@code repeated} are keys that stand in it twice. */
record MessageFile(Path file, Map<String, String> messages, List<String> repeated) {

    static final Path DIRECTORY = Path.of("src/main/resources/messages");
    static final String CHINESE = "_zh_CN.properties";
    static final String ENGLISH = "_en.properties";
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)[,}]");

    static List<MessageFile> in(String language) {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(language)).sorted().map(MessageFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageFile read(Path file) {
        var messages = new TreeMap<String, String>();
        var repeated = new ArrayList<String>();
        var reader = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (messages.put(key.toString(), value.toString()) != null) {
                    repeated.add(key.toString());
                }
                return super.put(key, value);
            }
        };
        try (var text = Files.newBufferedReader(file)) {
            reader.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageFile(file, messages, repeated);
    }

    /** {@code petition} of {@code petition_zh_CN.properties}. */
    String module() {
        return file.getFileName().toString().replaceFirst("_(zh_CN|en)\\.properties$", "");
    }

    MessageFile inEnglish() {
        return read(file.resolveSibling(module() + ENGLISH));
    }

    static TreeSet<String> gaps(String message) {
        var gaps = new TreeSet<String>();
        GAP.matcher(message).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }
}
