package org.huiyin.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.access.machine.RevokeClient;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator registers programs that act for a unit, and revokes them. */
@Controller
class ClientsController {

    private final ClientsSheet clients;
    private final RegisterClient registering;
    private final RevokeClient revoking;

    ClientsController(ClientsSheet clients, RegisterClient registering, RevokeClient revoking) {
        this.clients = clients;
        this.registering = registering;
        this.revoking = revoking;
    }

    @GetMapping("/console/clients")
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable Long after) {
        return clients.page(actor, after, HttpStatus.OK, Sheet.EMPTY, null);
    }

    @PostMapping("/console/clients")
    ModelAndView register(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.REGISTER_CLIENTS);
        var form = Typed.of(sent);
        var scopes = sent.getOrDefault("scopes", List.of());
        try {
            var made = registering.register(actor, new ClientOrder(form.value("name"), form.value("purpose"), form.value("organisation"), scopes,
                    form.value("networks").lines().toList(), day(form.value("expires"))));
            return clients.page(actor, null, HttpStatus.OK, Sheet.EMPTY, made);
        } catch (InvalidInput invalid) {
            return clients.page(actor, null, HttpStatus.BAD_REQUEST, new Sheet(form.with("scopes", String.join(",", scopes)).values(), invalid.faults()), null);
        }
    }

    @PostMapping("/console/clients/{client}/revoke")
    ModelAndView revoke(Actor actor, @PathVariable String client) {
        revoking.revoke(actor, client);
        return clients.page(actor, null, HttpStatus.OK, Sheet.EMPTY, null).addObject("revoked", true);
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidInput.of("expires", "access.client.day");
        }
    }
}
