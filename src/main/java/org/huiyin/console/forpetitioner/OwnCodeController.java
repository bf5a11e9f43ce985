package org.huiyin.console.forpetitioner;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.file.ReissueCode;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a petitioner who lost the query code a fresh one, on a slip that is shown once. */
@Controller
class OwnCodeController {

    private static final String PATH = "/console/petitions/{number}/code";

    private final ReissueCode codes;
    private final ReadFile files;

    OwnCodeController(ReissueCode codes, ReadFile files) {
        this.codes = codes;
        this.files = files;
    }

    @GetMapping(PATH)
    ModelAndView ask(Actor actor, @PathVariable String number) {
        NoRight.unless(actor, Right.TELL);
        return page(actor, number, HttpStatus.OK, Sheet.EMPTY);
    }

    @PostMapping(PATH)
    ModelAndView issue(Actor actor, @PathVariable String number, @RequestParam Map<String, String> form) {
        try {
            var seen = new ReissueCode.Seen(form.get("idType"), form.get("idNumber"), "true".equals(form.get("nameAgrees")));
            return new ModelAndView("console/file/slip", Map.of("slip", codes.reissue(actor, number, seen).orElseThrow(Unknown::new)), HttpStatus.CREATED);
        } catch (InvalidInput invalid) {
            return page(actor, number, HttpStatus.BAD_REQUEST, Sheet.of(form, invalid));
        }
    }

    private ModelAndView page(Actor actor, String number, HttpStatus status, Sheet sheet) {
        var file = files.read(actor, number).orElseThrow(Unknown::new);
        if (!file.matter().office().equals(actor.unit())) {
            throw new NoRight(Right.TELL);
        }
        return new ModelAndView("console/forpetitioner/code", Map.of("number", number, "sheet", sheet, "people", file.people()), status);
    }
}
