package org.huiyin.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.access.reading.Reading;
import org.huiyin.petition.watch.ReadLog;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** One page of the log of readings, in plain words. */
public record ReadingsPage(Sheet filters, ReadLog.Slice slice, boolean continued, Map<String, String> people) {

    static final List<String> FILTERS = List.of("number", "account", "unit", "what", "words", "from", "to");
    private static final String ADDRESS = "/console/readings";
    static final List<String> KINDS = List.of("file", "file-export", "course", "beside", "draft", "paper", "paper-word", "petitioner", "petitioner-paper", "envelope", "member-code", "own-code", "publication", "search", "chosen", "list-export", "list-file", "feed", "view-mail", "reminders", "mentions",
            "readings", "exposures", "unusual");

    public static List<Choice> kinds(Page page) {
        return KINDS.stream().map(kind -> Choice.of(kind, page.t("console.reading." + kind))).toList();
    }

    public boolean filtered() {
        return FILTERS.stream().anyMatch(name -> !filters.value(name).isBlank());
    }

    /** Which paper, whose place, or what a list was narrowed by. */
    public static String about(Page page, Desk desk, Reading reading) {
        var about = reading.about() == null ? "" : reading.about();
        return switch (reading.what()) {
            case "search", "readings", "reminders", "mentions" -> Arrays.stream(about.split(" ")).filter(filter -> filter.contains("=")).map(filter -> SaidFilter.of(page, desk, filter))
                    .collect(Collectors.joining(page.t("console.readings.comma")));
            case "member-code" -> page.t("console.readings.place", about);
            default -> about;
        };
    }

    /** This list narrowed further. */
    public String narrowed(String filter, String value) {
        return UriComponentsBuilder.fromPath(ADDRESS).queryParam(filter, "{value}").encode().buildAndExpand(value).toUriString();
    }

    /** This list with the same filters, from the start or from the next page. */
    public @Nullable String address(boolean ahead) {
        if (ahead ? slice.next() == null : !continued) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath(ADDRESS);
        FILTERS.stream().filter(name -> !filters.value(name).isBlank()).forEach(name -> address.queryParam(name, "{" + name + "}"));
        if (ahead) {
            address.queryParam("after", slice.next());
        }
        return address.encode().buildAndExpand(filters.values()).toUriString();
    }
}
