package org.huiyin.console;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.IssueMemberCode;
import org.huiyin.petition.file.ReadFile;
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

/** Hands somebody of a group a code of his own, on a slip that is shown once. */
@Controller
class MemberCodeController {

    private final IssueMemberCode codes;
    private final ReadFile files;

    MemberCodeController(IssueMemberCode codes, ReadFile files) {
        this.codes = codes;
        this.files = files;
    }

    @GetMapping("/console/petitions/{number}/codes")
    ModelAndView ask(Actor actor, @PathVariable String number) {
        NoRight.unless(actor, Right.TELL);
        return page(actor, number, HttpStatus.OK, Sheet.EMPTY);
    }

    @PostMapping("/console/petitions/{number}/codes")
    ModelAndView issue(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String to) {
        try {
            return new ModelAndView("console/file/slip", Map.of("slip", codes.issue(actor, number, to).orElseThrow(Unknown::new)), HttpStatus.CREATED);
        } catch (InvalidInput invalid) {
            return page(actor, number, HttpStatus.BAD_REQUEST, Sheet.of(Map.of("to", to), invalid));
        }
    }

    private ModelAndView page(Actor actor, String number, HttpStatus status, Sheet sheet) {
        var people = files.read(actor, number).orElseThrow(Unknown::new).people();
        return new ModelAndView("console/file/codes", Map.of("number", number, "sheet", sheet, "members", people.others()), status);
    }
}
