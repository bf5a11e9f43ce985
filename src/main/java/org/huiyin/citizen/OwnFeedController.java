package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.forpetitioner.PrivateFeed;
import org.huiyin.runtime.HuiyinSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The private address of a feed: made, shown once, made anew, taken back. */
@Controller
class OwnFeedController {

    private final ReadOwnPetition own;
    private final Proofs proofs;
    private final PrivateFeed feeds;
    private final HuiyinSettings settings;

    OwnFeedController(ReadOwnPetition own, Proofs proofs, PrivateFeed feeds, HuiyinSettings settings) {
        this.own = own;
        this.proofs = proofs;
        this.feeds = feeds;
        this.settings = settings;
    }

    @GetMapping("/track/{number}/feed")
    ModelAndView ask(@PathVariable String number, HttpServletRequest request) {
        return owner(number, request).map(actor -> page(actor, number, "")).orElseGet(() -> SeeOther.to("/track/" + number));
    }

    @PostMapping("/track/{number}/feed")
    ModelAndView change(@PathVariable String number, @RequestParam(defaultValue = "make") String go, HttpServletRequest request) {
        return owner(number, request).map(actor -> changed(actor, number, go)).orElseGet(() -> SeeOther.to("/track/" + number));
    }

    private ModelAndView changed(Actor actor, String number, String go) {
        if (go.equals("revoke")) {
            feeds.revoke(actor, number);
            return SeeOther.to("/track/" + number + "/feed");
        }
        return page(actor, number, feeds.make(actor, number).map(token -> settings.publicUrl() + "/track/feed/" + token).orElse(""));
    }

    private Optional<Actor> owner(String number, HttpServletRequest request) {
        return proofs.of(Mine.PETITION, number, request).flatMap(proof -> own.admitted(request.getRemoteAddr(), number, proof.code())).filter(actor -> actor.petitions(number));
    }

    private ModelAndView page(Actor actor, String number, String address) {
        var made = feeds.made(actor, number);
        return new ModelAndView("citizen/track/feed", Map.of("number", number, "address", address, "possible", made.isPresent(), "made", made.orElse(false)));
    }
}
