package org.huiyin.petition.work;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a list was asked for, as it stands in its address: it can be kept, and sent to a colleague. A word that is no choice is passed over, for somebody may have kept an old address.
 *
 * @param view   code of the view, {@code all} for everything in sight
 * @param values the filters, the order and the rows a page, by name; blank where nothing was asked
 */
public record AskedList(String view, Map<String, String> values) {

    public static final List<String> FILTERS = List.of("q", "region", "category", "class", "channel", "status", "theme");
    private static final List<String> KEPT = Stream.concat(FILTERS.stream(), Stream.of("sort", "rows")).toList();
    public static final List<Integer> ROWS = List.of(50, 100, InboxQuery.MOST);

    /** @param first the view if none was asked for */
    public static AskedList of(Map<String, String> asked, String first) {
        var values = new LinkedHashMap<String, String>();
        KEPT.forEach(name -> values.put(name, asked.getOrDefault(name, "").strip()));
        return new AskedList(InboxView.of(asked.getOrDefault("view", first)).map(InboxView::code).orElse("all"), values);
    }

    /** Reads what {@link #text} wrote. */
    public static AskedList read(String text) {
        var asked = new HashMap<String, String>();
        Arrays.stream(text.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> asked.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return of(asked, "all");
    }

    /** What was asked for and is no choice, as it was typed. */
    public List<String> passedOver() {
        var all = query(null);
        return Stream.of(unread("class", all.petitionClass()), unread("channel", all.channel()), unread("status", all.status()), unread("sort", InboxSort.of(values.get("sort")).orElse(null)))
                .filter(word -> !word.isEmpty()).toList();
    }

    private String unread(String name, @Nullable Object read) {
        return read == null && !values.get(name).isBlank() ? name + '=' + values.get(name) : "";
    }

    /** The query of an address. */
    public String text() {
        return "view=" + view + KEPT.stream().filter(name -> !values.get(name).isBlank())
                .map(name -> '&' + name + '=' + URLEncoder.encode(values.get(name), StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining());
    }

    public InboxQuery query(@Nullable String after) {
        return new InboxQuery(InboxView.of(view).orElse(null), values.get("q"), region(values.get("region")), values.get("category"),
                one("class", PetitionClass.values(), PetitionClass::code), one("channel", Channel.values(), Channel::code),
                one("status", Status.values(), Status::name), values.get("theme"), InboxSort.of(values.get("sort")).orElse(InboxSort.DUE), after, rows());
    }

    public int rows() {
        return ROWS.stream().filter(rows -> Integer.toString(rows).equals(values.get("rows"))).findFirst().orElse(ROWS.getFirst());
    }

    public boolean filtered() {
        return FILTERS.stream().anyMatch(name -> !values.get(name).isBlank());
    }

    public AskedList with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new AskedList(view, changed);
    }

    private <T> @Nullable T one(String name, T[] all, Function<T, String> code) {
        return Arrays.stream(all).filter(t -> code.apply(t).equals(values.get(name))).findFirst().orElse(null);
    }

    /** A city's code ends in zeros that the codes of its places do not share. */
    private static @Nullable String region(@Nullable String code) {
        return code == null || code.length() != 6 ? code : code.replaceFirst("(00)+$", "");
    }
}
