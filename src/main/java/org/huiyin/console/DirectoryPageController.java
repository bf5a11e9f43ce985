package org.huiyin.console;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.ImportOrganisations;
import org.huiyin.directory.ImportRegions;
import org.huiyin.directory.ImportReport;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The administrator brings the directory up to date from files; every fault is told by its row. */
@Controller
class DirectoryPageController {

    private final ImportRegions importRegions;
    private final ImportOrganisations importOrganisations;

    DirectoryPageController(ImportRegions importRegions, ImportOrganisations importOrganisations) {
        this.importRegions = importRegions;
        this.importOrganisations = importOrganisations;
    }

    @GetMapping("/console/directory")
    ModelAndView ask(Actor actor) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        return page(HttpStatus.OK, Map.of("sheet", Sheet.EMPTY));
    }

    @PostMapping("/console/directory/{kind}")
    ModelAndView take(Actor actor, @PathVariable String kind, @RequestParam(name = "goodRowsOnly", defaultValue = "false") boolean goodRowsOnly, @RequestParam(name = "step", defaultValue = "take") String step,
            @RequestParam(name = "regions", required = false) @Nullable MultipartFile regions,
            @RequestParam(name = "organisations", required = false) @Nullable MultipartFile organisations) throws IOException {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var file = switch (kind) {
            case "regions" -> regions;
            case "organisations" -> organisations;
            default -> throw new Unknown();
        };
        try {
            boolean dry = step.equals("look");
            var report = imported(actor, kind, file, goodRowsOnly, dry);
            return page(report.refused() ? HttpStatus.BAD_REQUEST : HttpStatus.OK, Map.of("sheet", Sheet.EMPTY, "report", report, "kind", kind, "dry", dry));
        } catch (InvalidInput invalid) {
            return page(HttpStatus.BAD_REQUEST, Map.of("sheet", new Sheet(Map.of(), invalid.faults().stream().map(f -> new InvalidInput.FieldFault(kind, f.words())).toList())));
        }
    }

    private ImportReport imported(Actor actor, String kind, @Nullable MultipartFile file, boolean goodRowsOnly, boolean dry) throws IOException {
        if (file == null || file.isEmpty()) {
            throw InvalidInput.of(kind, "runtime.missing");
        }
        try (InputStream csv = file.getInputStream()) {
            if (dry) {
                return kind.equals("regions") ? importRegions.look(actor, csv) : importOrganisations.look(actor, csv);
            }
            return kind.equals("regions") ? importRegions.importRegions(actor, csv, goodRowsOnly) : importOrganisations.importOrganisations(actor, csv, goodRowsOnly);
        }
    }

    private static ModelAndView page(HttpStatus status, Map<String, ?> model) {
        return new ModelAndView("console/upkeep/directory", model, status);
    }
}
