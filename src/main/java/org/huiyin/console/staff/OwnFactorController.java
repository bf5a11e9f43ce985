package org.huiyin.console.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.Devices;
import org.huiyin.access.Due;
import org.huiyin.access.Sessions;
import org.huiyin.access.staff.OwnFactor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.notice.QrCode;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own second factor: set up with an app, confirmed by its first code, given new recovery codes or given up with another. */
@Controller
@RequestMapping("/console/account/factor")
class OwnFactorController {

    private final Callers callers;
    private final OwnFactor own;
    private final Sessions sessions;
    private final Devices devices;

    OwnFactorController(Callers callers, OwnFactor own, Sessions sessions, Devices devices) {
        this.callers = callers;
        this.own = own;
        this.sessions = sessions;
        this.devices = devices;
    }

    @GetMapping
    ModelAndView look() {
        return page(HttpStatus.OK, Sheet.EMPTY, List.of(), "");
    }

    @PostMapping
    ModelAndView begin() {
        try {
            own.begin(account().actor());
            return new ModelAndView("redirect:/console/account/factor");
        } catch (InvalidInput invalid) {
            return page(Sheet.of(Map.of(), invalid));
        }
    }

    @GetMapping("/qr")
    ResponseEntity<byte[]> picture() {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(QrCode.png(own.begun(account().actor()).orElseThrow(Unknown::new).address()));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@RequestParam(defaultValue = "") String otp, HttpServletRequest request, HttpServletResponse response) {
        try {
            var recovery = own.confirm(account().actor(), otp);
            sessions.renew(account().due(Due.NOTHING), request, response);
            return page(recovery, "added");
        } catch (InvalidInput invalid) {
            return page(Sheet.of(Map.of(), invalid));
        }
    }

    @PostMapping("/recovery")
    ModelAndView renewRecovery(@RequestParam(defaultValue = "") String otp, HttpServletRequest request) {
        try {
            return page(own.renewRecovery(account().actor(), otp, devices.clientOf(request, account().account())), "renewed");
        } catch (InvalidInput invalid) {
            return page(Sheet.of(Map.of(), invalid));
        }
    }

    @PostMapping("/remove")
    ModelAndView remove(@RequestParam(defaultValue = "") String otp, HttpServletRequest request) {
        try {
            own.remove(account().actor(), otp, devices.clientOf(request, account().account()));
            return new ModelAndView("redirect:/console/account/factor");
        } catch (InvalidInput invalid) {
            return page(Sheet.of(Map.of(), invalid));
        }
    }

    private ModelAndView page(List<String> recovery, String done) {
        return page(HttpStatus.OK, Sheet.EMPTY, recovery, done);
    }

    private ModelAndView page(Sheet wrong) {
        return page(HttpStatus.BAD_REQUEST, wrong, List.of(), "");
    }

    private ModelAndView page(HttpStatus status, Sheet sheet, List<String> recovery, String done) {
        var actor = account().actor();
        var shown = new FactorPage(sheet, own.look(actor).orElse(null), own.begun(actor).orElse(null), recovery, account().due() == Due.FACTOR, done);
        return new ModelAndView("console/account/factor", Map.of("p", shown), status);
    }

    private Account account() {
        return callers.account().orElseThrow(() -> new NoRight(Right.OWN_ACCOUNT));
    }
}
