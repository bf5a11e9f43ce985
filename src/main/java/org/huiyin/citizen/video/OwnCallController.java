package org.huiyin.citizen.video;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.BiFunction;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.Proof;
import org.huiyin.citizen.Proofs;
import org.huiyin.citizen.SeeOther;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.video.CallTable;
import org.huiyin.reception.video.Entered;
import org.huiyin.reception.video.OwnVisit;
import org.huiyin.reception.video.Pass;
import org.huiyin.reception.video.TakeSeat;
import org.huiyin.web.EventLines;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The call, for whoever asked for it. What its script posts is form fields with the token of the page; answers are JSON. */
@Controller
class OwnCallController {

    private static final String CALL = "/video/mine/{number:V\\d{1,18}}/call";

    private final OwnVisit own;
    private final TakeSeat seats;
    private final CallTable table;
    private final Proofs proofs;
    private final Organisations organisations;
    private final EventLines lines;

    OwnCallController(OwnVisit own, TakeSeat seats, CallTable table, Proofs proofs, Organisations organisations, EventLines lines) {
        this.own = own;
        this.seats = seats;
        this.table = table;
        this.proofs = proofs;
        this.organisations = organisations;
        this.lines = lines;
    }

    @GetMapping(CALL)
    ModelAndView page(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        return proofs.of(Mine.VIDEO, number, request).flatMap(proof -> own.read(request.getRemoteAddr(), number, proof.code()).map(seen -> {
            proofs.give(Mine.VIDEO, proof, request, response);
            return new ModelAndView("citizen/video/call", Map.of("own", seen, "office", organisations.current(seen.visit().office())));
        })).orElseGet(() -> SeeOther.to("/video/mine/" + number));
    }

    @PostMapping(CALL + "/seat")
    @ResponseBody
    Entered sit(@PathVariable String number, HttpServletRequest request) {
        var proof = proofs.of(Mine.VIDEO, number, request).orElseThrow(Unknown::new);
        return table.entered(seats.join(request.getRemoteAddr(), number, proof.code()).orElseThrow(Unknown::new));
    }

    @GetMapping(CALL + "/live")
    SseEmitter follow(@PathVariable String number, @RequestParam(defaultValue = "0") String turn, HttpServletRequest request, HttpServletResponse response) {
        var pass = with(number, turn, request, (proof, taken) -> {
            proofs.give(Mine.VIDEO, proof, request, response);
            return taken;
        });
        response.setHeader("X-Accel-Buffering", "no");
        return lines.open(EventLines.Use.CALL, request.getRemoteAddr(), line -> table.watch(pass, news -> line.send("news", news)));
    }

    @PostMapping(CALL + "/signals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(@PathVariable String number, @RequestParam(defaultValue = "0") String turn, @RequestParam(defaultValue = "") String signals, HttpServletRequest request) {
        table.post(with(number, turn, request, (proof, pass) -> pass), signals);
    }

    @PostMapping(CALL + "/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String number, @RequestParam(defaultValue = "0") String turn, HttpServletRequest request) {
        seats.leave(with(number, turn, request, (proof, pass) -> pass));
    }

    private Pass with(String number, String turn, HttpServletRequest request, BiFunction<Proof, Pass, Pass> then) {
        var proof = proofs.of(Mine.VIDEO, number, request).orElseThrow(Unknown::new);
        return seats.pass(request.getRemoteAddr(), number, proof.code(), CallTable.turn(turn)).map(pass -> then.apply(proof, pass)).orElseThrow(Unknown::new);
    }
}
