package org.huiyin.console.admin.daily;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.daily.DailyFiles;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings a daily file, and lists those that were brought. */
@Controller
class DailyImportsController {

    private final DailyFiles files;

    DailyImportsController(DailyFiles files) {
        this.files = files;
    }

    @GetMapping(DailyPage.ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable Long before) {
        return page(actor, before, HttpStatus.OK, Sheet.EMPTY);
    }

    @PostMapping(DailyPage.ADDRESS)
    ModelAndView bring(Actor actor, @RequestParam(name = "file", required = false) @Nullable MultipartFile file) throws IOException {
        NoRight.unless(actor, Right.IMPORT_MESSAGES);
        try {
            if (file == null || file.isEmpty()) {
                throw InvalidInput.of("file", "runtime.missing");
            }
            return new ModelAndView("redirect:" + DailyPage.address(files.bring(actor, Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes())));
        } catch (InvalidInput invalid) {
            return page(actor, null, HttpStatus.BAD_REQUEST, Sheet.of(Map.of(), invalid));
        }
    }

    private ModelAndView page(Actor actor, @Nullable Long before, HttpStatus status, Sheet sheet) {
        var rows = files.before(actor, before == null ? Long.MAX_VALUE : before, DailyPage.ROWS + 1);
        return new ModelAndView("console/admin/daily/list", Map.of("p", DailyPage.of(rows, sheet)), status);
    }
}
