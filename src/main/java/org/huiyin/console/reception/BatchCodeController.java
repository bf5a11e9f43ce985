package org.huiyin.console.reception;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.file.ReissueCode;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.batch.ReissueBatchCode;
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

/** Gives those who registered, and lost the query code, a fresh one, on a slip that is shown once. */
@Controller
class BatchCodeController {

    private static final String ADDRESS = "/console/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}/code";

    private final ReissueBatchCode codes;
    private final Receptions receptions;
    private final Organisations organisations;

    BatchCodeController(ReissueBatchCode codes, Receptions receptions, Organisations organisations) {
        this.codes = codes;
        this.receptions = receptions;
        this.organisations = organisations;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        return page(actor, reception, seq, HttpStatus.OK, Sheet.EMPTY);
    }

    @PostMapping(ADDRESS)
    ModelAndView issue(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> form) {
        try {
            var seen = new ReissueCode.Seen(form.get("idType"), form.get("idNumber"), "true".equals(form.get("nameAgrees")));
            var made = codes.reissue(actor, reception, seq, seen).orElseThrow(Unknown::new);
            var day = receptions.find(reception).orElseThrow(Unknown::new);
            return new ModelAndView("console/reception/slip", Map.of("day", day, "office", organisations.current(day.office()), "made", made, "reads", true, "anew", true), HttpStatus.CREATED);
        } catch (InvalidInput invalid) {
            return page(actor, reception, seq, HttpStatus.BAD_REQUEST, Sheet.of(form, invalid));
        }
    }

    private ModelAndView page(Actor actor, long reception, int seq, HttpStatus status, Sheet sheet) {
        return new ModelAndView("console/reception/code", Map.of("whose", codes.whose(actor, reception, seq).orElseThrow(Unknown::new), "sheet", sheet), status);
    }
}
