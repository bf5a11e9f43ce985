package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.AddressEnvelope;
import org.huiyin.petition.file.ReadFile;
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
    private final ReadFile files;

    EnvelopeController(AddressEnvelope envelopes, ReadFile files) {
        this.envelopes = envelopes;
        this.files = files;
    }

    @GetMapping("/console/petitions/{number}/papers/{id}/envelope")
    ModelAndView ask(Actor actor, @PathVariable String number, @PathVariable String id) {
        NoRight.unless(actor, Right.REVEAL_PETITIONER);
        return page(actor, number, id, HttpStatus.OK, Sheet.EMPTY);
    }

    @PostMapping("/console/petitions/{number}/papers/{id}/envelope")
    Object print(Actor actor, @PathVariable String number, @PathVariable String id, @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String reason) {
        try {
            var pdf = envelopes.print(actor, number, id, to, reason).orElseThrow(Unknown::new);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("envelope-" + number + ".pdf").build().toString()).body(pdf);
        } catch (InvalidInput invalid) {
            // What is missing at the petitioner is told at the reason, which every page asks for.
            var faults = invalid.faults().stream().map(fault -> fault.field().equals("petitioner") ? new FieldFault("reason", fault.words()) : fault).toList();
            return page(actor, number, id, HttpStatus.BAD_REQUEST, new Sheet(Map.of("to", to, "reason", reason), List.copyOf(faults)));
        }
    }

    private ModelAndView page(Actor actor, String number, String id, HttpStatus status, Sheet sheet) {
        var members = files.read(actor, number).orElseThrow(Unknown::new).people().members().stream().filter(member -> member.ways().contains("address")).toList();
        return new ModelAndView("console/file/envelope", Map.of("number", number, "id", id, "sheet", sheet, "members", members), status);
    }
}
