package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.directory.Region;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.InboxQuery;
import org.huiyin.petition.file.InboxRow;
import org.huiyin.petition.file.InboxView;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param view    code of the view, {@code all} for everything in sight
 * @param filters what was typed into the filters
 * @param within  the region filtered by, if it is one
 * @param next    where the next page starts; {@code null} on the last
 * @param done    the event just written, where an act led here because its case has left the reader's sight
 */
public record InboxPage(String view, Sheet filters, @Nullable Region within, List<InboxRow> rows, @Nullable String next, boolean continued, @Nullable String done) {

    static final List<String> FILTERS = List.of("q", "region", "category", "class", "channel", "status");
    private static final int ROWS = 50;

    static InboxQuery query(String view, Map<String, String> asked) {
        return new InboxQuery(InboxView.of(view).orElse(null), asked.get("q"), region(asked.get("region")), asked.get("category"),
                Asked.one(asked.get("class"), PetitionClass.values(), PetitionClass::code), Asked.one(asked.get("channel"), Channel.values(), Channel::code),
                Asked.one(asked.get("status"), Status.values(), Status::name), asked.get("after"), ROWS);
    }

    /** A city's code ends in zeros that the codes of its places do not share. */
    private static @Nullable String region(@Nullable String code) {
        return code == null || code.length() != 6 ? code : code.replaceFirst("(00)+$", "");
    }

    public boolean filtered() {
        return FILTERS.stream().anyMatch(name -> !filters.value(name).isBlank());
    }

    /** This list with the same filters, from the start or from the next page. */
    public @Nullable String address(boolean ahead) {
        if (ahead ? next == null : !continued) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/console/inbox").queryParam("view", view);
        FILTERS.stream().filter(name -> !filters.value(name).isBlank()).forEach(name -> address.queryParam(name, "{" + name + "}"));
        if (ahead) {
            address.queryParam("after", next);
        }
        return address.encode().buildAndExpand(filters.values()).toUriString();
    }

    /** The deadline of a row at a glance; {@code null} where no date runs. */
    public static @Nullable Chip chip(InboxRow row, Page page) {
        if (row.status().ended() && row.nextDue() == null) {
            return Chip.done(Words.of("petition.status." + row.status()));
        }
        var band = row.band(page.today());
        return band == null ? null : BandChip.of(band, row.nextDue(), page.today());
    }
}
