package org.huiyin.console.inbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How long the lists are: as server-sent events to whoever can hear them, else once, as JSON. */
@Controller
class LiveController {

    private final LiveCounts live;

    LiveController(LiveCounts live) {
        this.live = live;
    }

    @GetMapping("/console/live")
    @Nullable SseEmitter counts(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            var now = Counted.json(live.now(actor));
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write(now);
            return null;
        }
        response.setHeader("X-Accel-Buffering", "no");
        return live.open(actor);
    }
}
