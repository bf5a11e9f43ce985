package org.huiyin.interop.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.petition.publication.PublicFigures;
import org.huiyin.runtime.InvalidInput;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public figures as a sheet: by county, or by unit for one county. What is too small to be told is left empty. */
@RestController
class OpenFiguresController {

    private final PublicFigures figures;
    private final OpenNames names;

    OpenFiguresController(PublicFigures figures, OpenNames names) {
        this.figures = figures;
        this.names = names;
    }

    @GetMapping(path = "/open/figures.csv", produces = "text/csv")
    ResponseEntity<String> csv(@RequestParam(defaultValue = "") String region) throws IOException {
        if (!region.isEmpty() && !region.matches("\\d{6}")) {
            throw InvalidInput.of("region", "petition.publication.wrong-code");
        }
        var span = figures.span();
        var text = new StringBuilder("\uFEFF");
        try (var sheet = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader("from", "to", "code", "name", "received", "answered", "onTime").get())) {
            for (var row : region.isEmpty() ? figures.byCounty() : figures.byUnit(region)) {
                var name = row.code().isEmpty() ? "" : region.isEmpty() ? names.place(row.code()) : names.unit(row.code());
                sheet.printRecord(span.from(), span.to(), row.code(), Cells.text(name), row.received(), row.answered(), row.onTime());
            }
        }
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).body(text.toString());
    }
}
