package org.huiyin.console.admin.daily;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.daily.DailyFile;
import org.huiyin.petition.daily.DailyFiles;
import org.huiyin.petition.daily.DailyResult;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One daily file: how its columns are read, a trial, and the run. */
@Controller
@RequestMapping(DailyPage.ADDRESS + "/{import:\\d{1,18}}")
class DailyImportController {

    private static final ModelAndView LIST = new ModelAndView("redirect:" + DailyPage.ADDRESS);

    private final DailyFiles files;
    private final ImportMappings mappings;

    DailyImportController(DailyFiles files, ImportMappings mappings) {
        this.files = files;
        this.mappings = mappings;
    }

    @GetMapping
    ModelAndView look(Actor actor, @PathVariable("import") long id, @RequestParam(defaultValue = "") String mapping, HttpServletResponse response) {
        var file = files.find(actor, id).orElse(null);
        if (file == null) {
            return LIST;
        }
        if (file.open()) {
            response.setHeader("Refresh", "3");
        }
        return page(actor, file, MappingForm.begun(file, mappings.list(actor), mapping), null, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView act(Actor actor, @PathVariable("import") long id, @RequestParam Map<String, String> sent, Locale language) {
        NoRight.unless(actor, Right.IMPORT_MESSAGES);
        var file = files.find(actor, id).orElse(null);
        var mapping = sent.getOrDefault("mapping", "");
        if (file == null) {
            return LIST;
        }
        try {
            switch (sent.getOrDefault("step", "")) {
                case "save" -> {
                    var saved = mappings.save(actor, sent.getOrDefault("name", ""), MappingForm.columns(sent), sent.get("region"));
                    return new ModelAndView("redirect:" + DailyPage.address(id) + "?mapping=" + saved.name());
                }
                case "try" -> {
                    var tried = files.tryOut(actor, id, mapping, language);
                    return page(actor, file, MappingForm.begun(file, mappings.list(actor), mapping), tried, HttpStatus.OK);
                }
                case "run" -> files.order(actor, id, mapping, language);
                case "discard" -> {
                    files.discard(actor, id);
                    return LIST;
                }
                default -> { }
            }
            return new ModelAndView("redirect:" + DailyPage.address(id));
        } catch (InvalidInput invalid) {
            return page(actor, file, new Sheet(sent, MappingForm.faults(invalid)), null, HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(Actor actor, DailyFile file, Sheet sheet, @Nullable DailyResult tried, HttpStatus status) {
        var findings = tried == null ? files.findings(actor, file.id()) : tried.findings();
        return new ModelAndView("console/admin/daily/one", Map.of("p", new DailyImportPage(file, sheet, mappings.list(actor), tried, findings)), status);
    }
}
