package org.huiyin.interop.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.huiyin.petition.publication.OpenMatters;
import org.huiyin.petition.publication.OpenNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is public, as JSON and as a sheet: a thousand rows at a time at most, and where the next ones are. */
@RestController
class OpenDataController {

    /** {@code next}: what to send as {@code after} for the following rows. */
    record OpenRows(List<OpenRow> items, @Nullable String next) {}

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final OpenMatters matters;
    private final OpenNames names;

    OpenDataController(OpenMatters matters, OpenNames names) {
        this.matters = matters;
        this.names = names;
    }

    @GetMapping(path = "/open/petitions.json", produces = MediaType.APPLICATION_JSON_VALUE)
    OpenRows json(@RequestParam Map<String, String> asked) {
        return rows(asked);
    }

    /** Where more follows, a {@code Link} header says where. The mark at the beginning tells spreadsheets that it is UTF-8. */
    @GetMapping(path = "/open/petitions.csv", produces = "text/csv")
    ResponseEntity<String> csv(@RequestParam Map<String, String> asked) throws IOException {
        var rows = rows(asked);
        var text = new StringBuilder("\uFEFF");
        try (var sheet = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(OpenRow.HEADER).get())) {
            for (var row : rows.items()) {
                sheet.printRecord(row.cells());
            }
        }
        var answer = ResponseEntity.ok().contentType(CSV);
        return (rows.next() == null ? answer : answer.header(HttpHeaders.LINK, "<" + new OpenAsked(asked).onward("/open/petitions.csv", rows.next()) + ">; rel=\"next\"")).body(text.toString());
    }

    private OpenRows rows(Map<String, String> asked) {
        var slice = matters.page(new OpenAsked(asked).query());
        return new OpenRows(slice.items().stream().map(matter -> OpenRow.of(matter, names)).toList(), slice.next());
    }
}
