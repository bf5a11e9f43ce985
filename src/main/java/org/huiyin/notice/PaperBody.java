package org.huiyin.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.notice.NoticeFacts.Claim;
import org.huiyin.notice.Paper.Line;
import org.huiyin.notice.Paper.Setting;

/**
 * Fills the wording of a kind with its facts. A line of the wording is a paragraph; {@code # } begins a heading, {@code | label | } a row
 * of a form, {@code = } the closing words. {@code [field]} shows a field, {@code [field|words]} those words where it is empty; a line whose
 * field is empty is left out. {@code [claims]} stands for the answers to the claims. What no line shows is named before the closing words.
 */
final class PaperBody {

    static final Pattern GAP = Pattern.compile("\\[([a-z_]+)(?:\\|([^]]*))?]");
    private static final Pattern ROW = Pattern.compile("\\|\\s*(.*?)\\s*\\|\\s*(.*)");
    static final String CLAIMS = "[claims]";

    private final SpokenFacts spoken;
    private final Voice voice;
    private final List<Line> lines = new ArrayList<>();

    PaperBody(SpokenFacts spoken, Voice voice) {
        this.spoken = spoken;
        this.voice = voice;
    }

    /** The placeholders that a wording shows. */
    static Set<String> gaps(String wording) {
        return GAP.matcher(wording).results().map(gap -> gap.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    List<Line> write(String wording, NoticeFacts facts) {
        var lasts = wording.lines().filter(line -> line.startsWith("= ")).toList();
        wording.lines().filter(line -> !lasts.contains(line)).forEach(line -> line(line, facts));
        unshown(wording, facts);
        lasts.forEach(line -> paragraph(line.substring(2)));
        return lines;
    }

    private void line(String line, NoticeFacts facts) {
        var row = ROW.matcher(line);
        if (line.equals(CLAIMS)) {
            claims(facts.claims());
        } else if (row.matches()) {
            filled(row.group(2)).ifPresent(text -> lines.add(new Line(Setting.ROW, row.group(1), paragraphs(text).collect(Collectors.joining("\n")))));
        } else if (line.startsWith("# ")) {
            filled(line.substring(2)).ifPresent(this::heading);
        } else {
            paragraph(line);
        }
    }

    private void paragraph(String line) {
        filled(line).ifPresent(text -> paragraphs(text).forEach(paragraph -> lines.add(new Line(Setting.BODY, "", paragraph))));
    }

    private void heading(String text) {
        lines.add(new Line(Setting.HEADING, "", text));
    }

    /** The line with its gaps filled; nothing if one stays empty. */
    private Optional<String> filled(String line) {
        boolean empty = GAP.matcher(line).results().anyMatch(gap -> value(gap).isEmpty());
        return empty ? Optional.empty() : Optional.of(GAP.matcher(line).replaceAll(gap -> Matcher.quoteReplacement(value(gap).orElseThrow())));
    }

    private Optional<String> value(MatchResult gap) {
        return spoken.say(gap.group(1)).or(() -> Optional.ofNullable(gap.group(2)));
    }

    private static Stream<String> paragraphs(String text) {
        return text.strip().lines().map(String::strip).filter(paragraph -> !paragraph.isEmpty());
    }

    private void unshown(String wording, NoticeFacts facts) {
        var shown = gaps(wording);
        var left = EnumSet.noneOf(Field.class);
        left.addAll(facts.values().keySet());
        left.removeIf(field -> shown.contains(field.placeholder()) || field == Field.TO_UNIT);
        left.forEach(field -> paragraph(voice.say("notice.unshown", voice.say("notice.field." + field.placeholder()), "[" + field.placeholder() + "]")));
    }

    private void claims(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            heading(voice.say(claims.size() == 1 ? "notice.claim.only" : "notice.claim", ordinal(i), claim.claim()));
            quote("notice.claim.facts", claim.facts());
            quote("notice.claim.basis", claim.basis());
            quote("notice.claim.outcome." + claim.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'), claim.opinion());
        }
    }

    private void quote(String key, String text) {
        if (!text.isBlank()) {
            paragraphs(voice.say(key, text.strip())).forEach(paragraph -> lines.add(new Line(Setting.BODY, "", paragraph)));
        }
    }

    private String ordinal(int index) {
        var known = voice.say("notice.ordinals").split(" ");
        return index < known.length ? known[index] : Integer.toString(index + 1);
    }
}
