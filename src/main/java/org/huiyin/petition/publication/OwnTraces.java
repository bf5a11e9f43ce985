package org.huiyin.petition.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/**
 * What tells who petitioned: the names and numbers of the case itself, and whatever looks like a phone, an identity number, a mail address or a flat. It finds what it
 * knows; the person who publishes reads the rest.
 *
 * @param own values of the case, the longest first
 */
public record OwnTraces(List<String> own) {

    private static final String HIDDEN = "×××";
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|\\d{15,19}|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}[- ]?\\d{7,8})(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern FLAT = Pattern.compile("[\\dA-Za-z]+(?=" + houseWords() + ")");

    /** What stands behind the number of a house or flat. */
    private static String houseWords() {
        try (var in = Objects.requireNonNull(OwnTraces.class.getResourceAsStream("/publication/house-words.regex"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OwnTraces of(Petitioner who) {
        var people = Stream.concat(who.named().stream().map(Petitioner.Named::person), Stream.ofNullable(who.person()));
        var theirs = people.flatMap(p -> Stream.of(p.name(), p.idNumber(), p.phone(), p.address(), p.email()));
        var others = Stream.concat(who.agents().stream().map(Petitioner.Agent::name), who.accused().stream().map(Petitioner.Accused::name));
        return of(Stream.concat(theirs, others));
    }

    /** Of these names and numbers, as far as they are there. */
    public static OwnTraces of(Stream<@Nullable String> own) {
        return new OwnTraces(own.filter(Objects::nonNull).map(String::strip).filter(each -> each.codePointCount(0, each.length()) > 1).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList());
    }

    /** Whether a text still tells who it was. */
    public boolean in(@Nullable String text) {
        var plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var close = close(plain);
        return own.stream().anyMatch(each -> close.contains(close(each))) || NUMBERS.matcher(plain).find() || MAIL.matcher(plain).find();
    }

    /** However wide and however far apart it is written. */
    private static String close(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** The text without them, as a beginning for whoever publishes it. */
    public String outOf(String text) {
        var unnamed = own.stream().reduce(text, (left, each) -> left.replace(each, HIDDEN));
        return FLAT.matcher(MAIL.matcher(NUMBERS.matcher(unnamed).replaceAll(HIDDEN)).replaceAll(HIDDEN)).replaceAll("×");
    }
}
