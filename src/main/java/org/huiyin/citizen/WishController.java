package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.intake.CheckQueryCode;
import org.huiyin.petition.message.KeepWish;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever petitions chooses in which language and by which way short messages come. */
@Controller
class WishController {

    private final KeepWish wishes;
    private final CheckQueryCode codes;
    private final Proofs proofs;

    WishController(KeepWish wishes, CheckQueryCode codes, Proofs proofs) {
        this.wishes = wishes;
        this.codes = codes;
        this.proofs = proofs;
    }

    @GetMapping("/track/{number}/messages")
    ModelAndView ask(@PathVariable String number, HttpServletRequest request) {
        return proofs.of(Mine.PETITION, number, request).filter(proof -> codes.opens(request.getRemoteAddr(), number, proof.code())).map(proof -> {
            var wish = wishes.of(Actor.petitioner(number), number);
            return page(number, new Sheet(Map.of("language", wish.language().toLanguageTag(), "way", wish.way().code()), java.util.List.of()), HttpStatus.OK);
        }).orElseGet(() -> SeeOther.to("/track/" + number));
    }

    @PostMapping("/track/{number}/messages")
    ModelAndView keep(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        if (proofs.of(Mine.PETITION, number, request).filter(proof -> codes.opens(request.getRemoteAddr(), number, proof.code())).isEmpty()) {
            return SeeOther.to("/track/" + number);
        }
        try {
            wishes.keep(Actor.petitioner(number), number, sent.get("language"), sent.get("way"));
            return SeeOther.to("/track/" + number);
        } catch (InvalidInput invalid) {
            return page(number, Sheet.of(sent, invalid), HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(String number, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/track/messages", Map.of("number", number, "sheet", sheet, "ways", wishes.ways(Actor.petitioner(number), number)), status);
    }
}
