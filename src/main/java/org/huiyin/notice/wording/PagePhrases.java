package org.huiyin.notice.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What public pages say: the guide, the rules, the plain words of consent. The list stands in {@code notice/wording/pages.txt}, a group and a message key a line. */
@Component
class PagePhrases implements Phrases {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final int MOST = 600;

    private final Texts texts;
    private final List<Phrase> all;

    PagePhrases(Texts texts) {
        this.texts = texts;
        this.all = read().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" "))
                .flatMap(line -> Stream.of(Phrase.CHINESE, Phrase.ENGLISH).map(language -> new Phrase(line[0], line[1], language, line[1]))).toList();
    }

    @Override
    public List<Phrase> all() {
        return all;
    }

    @Override
    public String standard(Phrase phrase) {
        return texts.say(phrase.key(), phrase.locale());
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public Set<String> must(Phrase phrase) {
        return gaps(standard(phrase));
    }

    @Override
    public Set<String> may(Phrase phrase) {
        return Set.of();
    }

    @Override
    public void check(Phrase phrase, String own, Checks checks) {
        var must = must(phrase);
        var shown = gaps(own);
        checks.that(shown.containsAll(must), FIELD, "notice.wording.missing", but(must, shown)).that(must.containsAll(shown), FIELD, "notice.wording.unknown", but(shown, must))
                .that(!GAP.matcher(own).replaceAll("").matches("(?s).*[{}].*"), FIELD, "notice.wording.brackets", "{ }")
                .that(own.lines().count() == 1, FIELD, "notice.wording.one-line");
        Stays.check(standard(phrase), own, GAP, checks);
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String but(Set<String> all, Set<String> others) {
        var left = new TreeSet<>(all);
        left.removeAll(others);
        return String.join(", ", left);
    }

    private static String read() {
        try {
            return new ClassPathResource("notice/wording/pages.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
