package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.message.FollowByWeChat;
import org.huiyin.petition.message.FollowByWeChat.Answer;
import org.huiyin.runtime.HuiyinSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** Following a petition by WeChat: what that means, the way to WeChat and back, and its end. Browsers let no form lead to another site, so the way there is a link. */
@Controller
class WeChatController {

    private static final String KEPT = "wechat";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final FollowByWeChat following;
    private final ReadOwnPetition own;
    private final Proofs proofs;
    private final HuiyinSettings settings;

    WeChatController(FollowByWeChat following, ReadOwnPetition own, Proofs proofs, HuiyinSettings settings) {
        this.following = following;
        this.own = own;
        this.proofs = proofs;
        this.settings = settings;
    }

    @GetMapping("/track/{number}/wechat")
    ModelAndView ask(@PathVariable String number, @RequestParam(defaultValue = "") String result, HttpServletRequest request) {
        return owner(number, request).map(actor -> page(actor, number, request).addObject("result", Answer.of(result).map(Answer::code).orElse("")))
                .orElseGet(() -> SeeOther.to("/track/" + number));
    }

    @PostMapping("/track/{number}/wechat")
    ModelAndView change(@PathVariable String number, @RequestParam(defaultValue = "") String go, HttpServletRequest request, HttpServletResponse response) {
        return owner(number, request).map(actor -> {
            if (go.equals("end")) {
                following.end(actor, number);
                return SeeOther.to("/track/" + number + "/wechat");
            }
            return following.begin(actor, number).map(errand -> {
                keep(errand.kept(), LASTS, request, response);
                return page(actor, number, request).addObject("address", errand.address().toString());
            }).orElseGet(() -> SeeOther.to("/track/" + number + "/wechat?result=" + Answer.TOO_OFTEN.code()));
        }).orElseGet(() -> SeeOther.to("/track/" + number));
    }

    /** The way back. Neither number nor code stood in the address that WeChat was told. */
    @GetMapping(FollowByWeChat.BACK)
    ModelAndView back(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response, Locale language) {
        var kept = WebUtils.getCookie(request, cookie());
        keep("", Duration.ZERO, request, response);
        return Optional.ofNullable(kept).flatMap(cookie -> following.returned(state, cookie.getValue())).flatMap(number -> owner(number, request).map(actor ->
                SeeOther.to("/track/" + number + "/wechat?result=" + following.finish(actor, number, code, language).code())))
                .orElseGet(() -> new ModelAndView("citizen/track/wechatLost", Map.of(), HttpStatus.BAD_REQUEST));
    }

    private Optional<Actor> owner(String number, HttpServletRequest request) {
        return proofs.of(Mine.PETITION, number, request).flatMap(proof -> own.admitted(request.getRemoteAddr(), number, proof.code())).filter(actor -> actor.petitions(number))
                .filter(actor -> following.offered() || following.followed(actor, number));
    }

    private ModelAndView page(Actor actor, String number, HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        return new ModelAndView("citizen/track/wechat", Map.of("number", number, "name", following.name(), "offered", following.offered(), "followed", following.followed(actor, number),
                "inside", agent.contains("MicroMessenger")));
    }

    /** Lax, since the way back begins at another site. */
    private void keep(String kept, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(cookie(), kept).path(FollowByWeChat.BACK).maxAge(age).httpOnly(true)
                .secure(settings.overTls() || request.isSecure()).sameSite("Lax").build().toString());
    }

    private String cookie() {
        return settings.overTls() ? "__Secure-" + KEPT : KEPT;
    }
}
