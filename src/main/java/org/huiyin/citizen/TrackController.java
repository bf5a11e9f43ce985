package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.message.FollowByWeChat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Following a petition. */
@Controller
class TrackController {

    private final ReadOwnPetition own;
    private final OwnPages pages;
    private final CitizenSessions sessions;
    private final Beside beside;
    private final FollowByWeChat weChat;

    TrackController(ReadOwnPetition own, OwnPages pages, CitizenSessions sessions, Beside beside, FollowByWeChat weChat) {
        this.own = own;
        this.pages = pages;
        this.sessions = sessions;
        this.beside = beside;
        this.weChat = weChat;
    }

    @GetMapping("/track")
    ModelAndView ask() {
        return pages.ask(Mine.PETITION, "");
    }

    @PostMapping("/track")
    ModelAndView show(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.PETITION, "", form, own::read, request, response);
    }

    @GetMapping("/track/{number}")
    ModelAndView follow(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        return pages.page(Mine.PETITION, number, own::read, (view, proof) -> {
            var page = new ModelAndView("citizen/track/petition", Map.of("petition", new Tracked(view), "mine", sessions.current(request).isPresent(), "weChat", weChat.offered()));
            beside.put(page, new Tracked(view), proof, request);
            return page;
        }, request, response);
    }

    @PostMapping("/track/{number}")
    ModelAndView open(@PathVariable String number, @RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.PETITION, number, form, own::read, request, response);
    }

    @PostMapping("/track/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        return pages.leave(Mine.PETITION, request, response);
    }
}
