package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.huiyin.petition.publication.OwnConsent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether one's petition is public, and the consent to it. */
@Controller
class OwnPublicationController {

    private final OwnConsent consent;
    private final Proofs proofs;

    OwnPublicationController(OwnConsent consent, Proofs proofs) {
        this.consent = consent;
        this.proofs = proofs;
    }

    @GetMapping("/track/{number}/publication")
    ModelAndView show(@PathVariable String number, HttpServletRequest request) {
        return proofs.of(Mine.PETITION, number, request).flatMap(proof -> consent.read(request.getRemoteAddr(), number, proof.code()))
                .map(state -> new ModelAndView("citizen/track/publication", Map.of("number", number, "state", state))).orElseGet(() -> SeeOther.to("/track/" + number));
    }

    @PostMapping("/track/{number}/publication")
    ModelAndView set(@PathVariable String number, @RequestParam(defaultValue = "") String agree, HttpServletRequest request) {
        proofs.of(Mine.PETITION, number, request).ifPresent(proof -> consent.set(request.getRemoteAddr(), number, proof.code(), agree.equals("true")));
        return SeeOther.to("/track/" + number + "/publication");
    }
}
