package org.huiyin.citizen.centre;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.citizen.reception.WatchHalls;
import org.huiyin.reception.centre.CentreBoard;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What hangs in the hall of a centre. It follows by server-sent events; without them it is loaded anew every ten seconds. */
@Controller
class CentreHallController {

    private final CentreBoard board;
    private final WatchHalls watching;

    CentreHallController(CentreBoard board, WatchHalls watching) {
        this.board = board;
        this.watching = watching;
    }

    @GetMapping("/centres/{centre:\\d{1,18}}/hall")
    ModelAndView look(@PathVariable long centre) {
        return new ModelAndView("citizen/centre/hall", Map.of("hall", board.look(centre).orElseThrow(Unknown::new)));
    }

    @GetMapping("/centres/{centre:\\d{1,18}}/hall/live")
    SseEmitter follow(@PathVariable long centre, HttpServletRequest request, HttpServletResponse response) {
        board.look(centre).orElseThrow(Unknown::new);
        response.setHeader("X-Accel-Buffering", "no");
        return watching.open("centre/" + centre, () -> board.look(centre).map(CentreBoard.Hall::version).orElse(""), request.getRemoteAddr());
    }
}
