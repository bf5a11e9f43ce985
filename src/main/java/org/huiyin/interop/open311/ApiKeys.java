package org.huiyin.interop.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.huiyin.access.machine.KnowMachine;
import org.huiyin.access.machine.WrongToken;
import org.huiyin.actor.Actor;
import org.springframework.stereotype.Component;

/** Whose {@code api_key} it is: the token of a machine client. */
@Component
class ApiKeys {

    private static final String ARGUMENT = "api_key";

    private final KnowMachine machines;

    ApiKeys(KnowMachine machines) {
        this.machines = machines;
    }

    /** @throws GeoFault if there is none, or a wrong one */
    Actor needed(Sent sent, HttpServletRequest request) {
        return given(sent, request).orElseThrow(() -> GeoFault.wrongKey("interop.open311.no-key"));
    }

    /** @throws GeoFault if there is a wrong one */
    Optional<Actor> given(Sent sent, HttpServletRequest request) {
        var key = sent.one(ARGUMENT);
        if (key == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(machines.by(key, request.getRemoteAddr()).actor());
        } catch (WrongToken wrong) {
            throw GeoFault.wrongKey("interop.open311.wrong-key");
        }
    }
}
