package org.huiyin.console.mediation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.mediation.AgreementPaper;
import org.huiyin.coordination.mediation.LookAtMediations;
import org.huiyin.coordination.mediation.Mediation;
import org.huiyin.coordination.mediation.WriteAgreement;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The text of an agreement: written, signed before the office, and as a paper. */
@Controller
class AgreementController {

    private static final String TEXT = MediationController.ONE + "/text";

    private final LookAtMediations looking;
    private final WriteAgreement writing;
    private final AgreementPaper papers;
    private final LegalTime time;

    AgreementController(LookAtMediations looking, WriteAgreement writing, AgreementPaper papers, LegalTime time) {
        this.looking = looking;
        this.writing = writing;
        this.papers = papers;
        this.time = time;
    }

    @GetMapping(TEXT)
    ModelAndView look(Actor actor, @PathVariable long mediation) {
        return page(actor, mediation, Sheet.EMPTY);
    }

    @PostMapping(TEXT)
    ModelAndView write(Actor actor, @PathVariable long mediation, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.MEDIATE);
        return act(actor, mediation, sent, form -> writing.write(actor, mediation, form.agreement(time.today())));
    }

    @PostMapping(MediationController.ONE + "/signatures")
    ModelAndView sign(Actor actor, @PathVariable long mediation, @RequestParam Map<String, String> sent) {
        return act(actor, mediation, sent, form -> writing.sign(actor, mediation, form.signed()));
    }

    @GetMapping(MediationController.ONE + "/agreement.pdf")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable long mediation) {
        var paper = papers.open(actor, mediation).orElseThrow(Unknown::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(paper.name()).build().toString()).body(paper.bytes());
    }

    private ModelAndView act(Actor actor, long id, Map<String, String> sent, Function<MediationForm, Optional<Mediation>> how) {
        try {
            how.apply(new MediationForm(sent)).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + MediationsController.ADDRESS + "/" + id + "/text");
        } catch (InvalidInput invalid) {
            return page(actor, id, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long id, Sheet sheet) {
        return new ModelAndView("console/mediation/text", Map.of("one", looking.look(actor, id).orElseThrow(Unknown::new), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
