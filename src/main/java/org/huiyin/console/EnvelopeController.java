package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.AddressEnvelope;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
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

/** Prints the envelope for a paper, for a reason that is asked first and written down: it shows the address. */
@Controller
class EnvelopeController {

    private final AddressEnvelope envelopes;

    EnvelopeController(AddressEnvelope envelopes) {
        this.envelopes = envelopes;
    }

    @GetMapping("/console/petitions/{number}/papers/{id}/envelope")
    ModelAndView ask(Actor actor, @PathVariable String number, @PathVariable String id) {
        NoRight.unless(actor, Right.REVEAL_PETITIONER);
        return page(number, id, HttpStatus.OK, Sheet.EMPTY);
    }

    @PostMapping("/console/petitions/{number}/papers/{id}/envelope")
    Object print(Actor actor, @PathVariable String number, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        try {
            var pdf = envelopes.print(actor, number, id, reason).orElseThrow(Unknown::new);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("envelope-" + number + ".pdf").build().toString()).body(pdf);
        } catch (InvalidInput invalid) {
            // The page has one field: what is missing at the petitioner is told there too.
            var faults = invalid.faults().stream().map(fault -> new FieldFault("reason", fault.words())).toList();
            return page(number, id, HttpStatus.BAD_REQUEST, new Sheet(Map.of("reason", reason), List.copyOf(faults)));
        }
    }

    private static ModelAndView page(String number, String id, HttpStatus status, Sheet sheet) {
        return new ModelAndView("console/file/envelope", Map.of("number", number, "id", id, "sheet", sheet), status);
    }
}
