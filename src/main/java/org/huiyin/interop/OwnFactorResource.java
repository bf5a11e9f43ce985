package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.Devices;
import org.huiyin.access.Due;
import org.huiyin.access.Sessions;
import org.huiyin.access.staff.OwnFactor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own second factor. */
@RestController
@RequestMapping("/api/v1/staff/account/factor")
class OwnFactorResource {

    /** @param since from when a code is asked for at sign-in; absent where none is */
    record FactorView(@Nullable OffsetDateTime since, int recoveryCodes) {}

    /** {@code address} is what an app reads as a QR code. */
    record NewFactor(String key, String address) {}

    record FactorCode(@Nullable String otp) {}

    /** Shown this once. */
    record Recovery(List<String> recoveryCodes) {}

    private final Callers callers;
    private final OwnFactor own;
    private final Sessions sessions;
    private final Devices devices;

    OwnFactorResource(Callers callers, OwnFactor own, Sessions sessions, Devices devices) {
        this.callers = callers;
        this.own = own;
        this.sessions = sessions;
        this.devices = devices;
    }

    @GetMapping
    FactorView look() {
        return own.look(account().actor()).map(factor -> new FactorView(factor.since() == null ? null : PetitionBodies.offset(factor.since()), factor.recovery())).orElse(new FactorView(null, 0));
    }

    @PostMapping
    NewFactor begin() {
        var begun = own.begin(account().actor());
        return new NewFactor(begun.key(), begun.address());
    }

    @PutMapping
    Recovery confirm(@RequestBody FactorCode body, HttpServletRequest request, HttpServletResponse response) {
        var codes = own.confirm(account().actor(), body.otp());
        sessions.renew(account().due(Due.NOTHING), request, response);
        return new Recovery(codes);
    }

    @PostMapping("/recovery")
    Recovery renewRecovery(@RequestBody FactorCode body, HttpServletRequest request) {
        return new Recovery(own.renewRecovery(account().actor(), body.otp(), devices.clientOf(request, account().account())));
    }

    @PostMapping("/remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@RequestBody FactorCode body, HttpServletRequest request) {
        own.remove(account().actor(), body.otp(), devices.clientOf(request, account().account()));
    }

    private Account account() {
        return callers.account().orElseThrow(() -> new NoRight(Right.OWN_ACCOUNT));
    }
}
