package org.huiyin.citizen.open;

import java.util.List;
import java.util.Map;
import org.huiyin.petition.publication.OpenQuery;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of the list of what is public.
 *
 * @param places those of which there is something
 * @param next   where the list goes on; {@code null} at its end
 */
public record OpenPage(Sheet sheet, List<OpenCard> cards, List<Choice> places, @Nullable String next) {

    static final int ROWS = 20;
    static final List<String> FILTERS = List.of("q", "region", "category");

    static OpenQuery query(Map<String, String> asked) {
        return new OpenQuery(asked.getOrDefault("q", ""), asked.getOrDefault("region", ""), asked.getOrDefault("category", ""), asked.get("after"), ROWS);
    }

    public boolean filtered() {
        return FILTERS.stream().anyMatch(name -> !sheet.value(name).isBlank());
    }

    /** The same list from its start, or from the next page; {@code null} where there is none. */
    public @Nullable String address(boolean ahead) {
        if (ahead ? next == null : sheet.value("after").isBlank()) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/open");
        FILTERS.stream().filter(name -> !sheet.value(name).isBlank()).forEach(name -> address.queryParam(name, "{" + name + "}"));
        return (ahead ? address.queryParam("after", next) : address).encode().buildAndExpand(sheet.values()).toUriString();
    }
}
