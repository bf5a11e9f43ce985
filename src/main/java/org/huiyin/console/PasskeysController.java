package org.huiyin.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.huiyin.access.passkey.Passkeys;
import org.huiyin.access.passkey.WrongPasskey;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The reader's own passkeys. */
@Controller
class PasskeysController {

    static final String ADDRESS = "/console/passkeys";

    private final Passkeys passkeys;

    PasskeysController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor) {
        return page(actor, HttpStatus.OK, Sheet.EMPTY);
    }

    @PostMapping(path = ADDRESS + "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String question(Actor actor, HttpServletRequest request) {
        return passkeys.question(actor.account(), request.getServerPort()).orElseThrow(Unknown::new);
    }

    @PostMapping(ADDRESS)
    ModelAndView add(Actor actor, @RequestParam(defaultValue = "") String label, @RequestParam(defaultValue = "") String credential, HttpServletRequest request) {
        try {
            passkeys.add(actor.account(), label, credential, request.getServerPort());
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, Sheet.of(Map.of("label", label), invalid));
        } catch (WrongPasskey wrong) {
            return page(actor, HttpStatus.BAD_REQUEST, new Sheet(Map.of("label", label), List.of(new FieldFault("label", Words.of("access.passkey.wrong")))));
        }
    }

    @PostMapping(ADDRESS + "/{key}/remove")
    String remove(Actor actor, @PathVariable String key) {
        passkeys.remove(actor.account(), key);
        return "redirect:" + ADDRESS;
    }

    private ModelAndView page(Actor actor, HttpStatus status, Sheet sheet) {
        return new ModelAndView("console/passkey/passkeys", Map.of("sheet", sheet, "keys", passkeys.of(actor.account()), "possible", passkeys.possible()), status);
    }
}
