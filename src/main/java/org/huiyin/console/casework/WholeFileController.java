package org.huiyin.console.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ExportFile;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands out a whole file as one archive, for a reason that is asked first. */
@Controller
class WholeFileController {

    private static final String PATH = "/console/petitions/{number}/export";

    private final ExportFile exporting;

    WholeFileController(ExportFile exporting) {
        this.exporting = exporting;
    }

    @GetMapping(PATH)
    ModelAndView ask(Actor actor, @PathVariable String number) {
        NoRight.unless(actor, Right.EXPORT_FILE);
        return page(number, Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping(PATH)
    @Nullable ModelAndView export(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) throws IOException {
        try {
            var copy = exporting.export(actor, number, reason).orElseThrow(Unknown::new);
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(copy.fileName()).build().toString());
            copy.writeTo(response.getOutputStream());
            return null;
        } catch (InvalidInput invalid) {
            return page(number, Sheet.of(Map.of("reason", reason), invalid), HttpStatus.BAD_REQUEST);
        }
    }

    private static ModelAndView page(String number, Sheet sheet, HttpStatus status) {
        return new ModelAndView("console/casework/export", Map.of("number", number, "sheet", sheet), status);
    }
}
