package org.huiyin.notice;

import static org.huiyin.notice.Field.LAW;
import static org.huiyin.notice.Field.REVIEW_ORGAN;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.notice.Field.Type;
import org.huiyin.notice.wording.Phrase;
import org.huiyin.notice.wording.Phrases;
import org.huiyin.notice.wording.Stays;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The wording of each kind of paper, which is in Chinese alone. Days, numbers, the law and what a kind must tell stay as they are spelled, on lines that nothing else can take away; so does what tells of a right. */
@Component
@Order(0)
final class PaperPhrases implements Phrases {

    private static final int MOST = 4000;

    private final Texts texts;
    private final Placeholders placeholders;
    private final Remedies remedies;

    PaperPhrases(Texts texts, Placeholders placeholders, Remedies remedies) {
        this.texts = texts;
        this.placeholders = placeholders;
        this.remedies = remedies;
    }

    @Override
    public List<Phrase> all() {
        return Arrays.stream(NoticeKind.values()).map(kind -> new Phrase(Phrase.PAPERS, NoticeWording.SAYS + kind.code(), Phrase.CHINESE, "notice.kind." + kind.code())).toList();
    }

    @Override
    public String standard(Phrase phrase) {
        return texts.say(phrase.key(), Texts.CHINESE);
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public Set<String> must(Phrase phrase) {
        return gaps(standard(phrase)).filter(gap -> fixed(kind(phrase), gap.group(1))).map(MatchResult::group).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> may(Phrase phrase) {
        var names = new TreeSet<>(SpokenFacts.COMMON);
        placeholders.fields(kind(phrase)).forEach(field -> names.add(field.placeholder()));
        names.addAll(PaperBody.gaps(standard(phrase)));
        names.removeIf(name -> fixed(kind(phrase), name));
        return names.stream().map(name -> "[" + name + "]").collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void check(Phrase phrase, String own, Checks checks) {
        var must = must(phrase);
        var shown = gaps(own).map(MatchResult::group).collect(Collectors.toSet());
        var known = Stream.concat(must.stream(), may(phrase).stream()).map(PaperPhrases::name).collect(Collectors.toSet());
        checks.that(shown.containsAll(must), FIELD, "notice.wording.missing", but(must, shown))
                .that(known.containsAll(PaperBody.gaps(own)), FIELD, "notice.wording.unknown", but(PaperBody.gaps(own), known))
                .that(!PaperBody.GAP.matcher(own).replaceAll("").matches("(?s).*[\\[\\]].*"), FIELD, "notice.wording.brackets", "[ ]");
        var hanging = must.stream().filter(gap -> shown.contains(gap) && !standsFirm(phrase, gap, own)).toList();
        checks.that(hanging.isEmpty(), FIELD, "notice.wording.hangs", String.join(", ", hanging));
        Stays.check(standard(phrase), own, PaperBody.GAP, checks);
        var lost = remedies.of(kind(phrase)).stream().filter(words -> !own.contains(words)).toList();
        checks.that(lost.isEmpty(), FIELD, "notice.wording.remedy", String.join(", ", lost));
    }

    /** Whether one of its lines is left out for no more reasons than in the standard words; the answers to the claims take a line of their own. */
    private boolean standsFirm(Phrase phrase, String gap, String own) {
        return own.lines().filter(line -> line.contains(gap)).anyMatch(line -> standard(phrase).lines().filter(usual -> usual.contains(gap))
                .anyMatch(usual -> gap.equals(PaperBody.CLAIMS) ? line.equals(gap) : loose(phrase, usual).containsAll(loose(phrase, line))));
    }

    /** The gaps that may be empty and then take their line away. */
    private static Set<String> loose(Phrase phrase, String line) {
        return gaps(line).filter(gap -> gap.group(2) == null).map(gap -> gap.group(1))
                .filter(name -> !SpokenFacts.COMMON.contains(name) && kind(phrase).required().stream().noneMatch(field -> field.placeholder().equals(name))).collect(Collectors.toSet());
    }

    private static boolean fixed(NoticeKind kind, String name) {
        return Arrays.stream(Field.values()).filter(field -> field.placeholder().equals(name)).findFirst()
                .map(field -> kind.required().contains(field) || field == LAW || field == REVIEW_ORGAN || field.holds(Type.DAY) || field.holds(Type.MOMENT) || field.holds(Type.NUMBER))
                .orElse("[%s]".formatted(name).equals(PaperBody.CLAIMS));
    }

    static NoticeKind kind(Phrase phrase) {
        return NoticeKind.of(phrase.key().substring(NoticeWording.SAYS.length())).orElseThrow();
    }

    private static Stream<MatchResult> gaps(String words) {
        return PaperBody.GAP.matcher(words).results();
    }

    private static String name(String gap) {
        return PaperBody.GAP.matcher(gap).replaceAll("$1");
    }

    private static String but(Collection<String> all, Collection<String> others) {
        var left = new LinkedHashSet<>(all);
        left.removeAll(others);
        return String.join(", ", left);
    }
}
