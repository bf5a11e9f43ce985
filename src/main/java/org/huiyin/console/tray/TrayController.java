package org.huiyin.console.tray;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.message.Tray;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mail that belongs to no case yet: the list, and one of them. */
@Controller
class TrayController {

    static final String ADDRESS = "/console/tray";

    private final Tray tray;
    private final MailForm form;

    TrayController(Tray tray, MailForm form) {
        this.tray = tray;
        this.form = form;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "tray") String view, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String told) {
        boolean waiting = !"aside".equals(view);
        var slice = tray.list(actor, waiting, after);
        var address = waiting ? ADDRESS : ADDRESS + "?view=aside";
        return new ModelAndView("console/tray/tray", Map.of("rows", slice.rows(), "waiting", waiting, "told", "aside".equals(told) || "gone".equals(told) ? told : "",
                "first", after == null ? "" : address, "next", slice.next() == null ? "" : address + (waiting ? "?" : "&") + "after=" + slice.next()));
    }

    @GetMapping(ADDRESS + "/{message:\\d{1,18}}")
    ModelAndView open(Actor actor, @PathVariable long message) {
        return form.show(actor, message, Sheet.EMPTY, HttpStatus.OK);
    }
}
