package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.reception.hall.HallBoard;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What hangs in the hall: which number is called where. It follows by server-sent events; without them it is loaded anew every ten seconds. */
@Controller
class HallController {

    private final HallBoard board;
    private final WatchHalls watching;

    HallController(HallBoard board, WatchHalls watching) {
        this.board = board;
        this.watching = watching;
    }

    @GetMapping("/receptions/{reception:\\d{1,18}}/hall")
    ModelAndView look(@PathVariable long reception) {
        return new ModelAndView("citizen/reception/hall", Map.of("board", board.look(reception).orElseThrow(Unknown::new)));
    }

    @GetMapping("/receptions/{reception:\\d{1,18}}/hall/live")
    SseEmitter follow(@PathVariable long reception, HttpServletRequest request, HttpServletResponse response) {
        board.look(reception).orElseThrow(Unknown::new);
        response.setHeader("X-Accel-Buffering", "no");
        return watching.open("reception/" + reception, () -> board.look(reception).map(HallBoard.Board::version).orElse(""), request.getRemoteAddr());
    }
}
