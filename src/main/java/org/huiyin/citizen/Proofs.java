package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Vault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers for half an hour that somebody has shown number and code, in sealed cookies, so that neither stands in an address or has to be
 * typed again. Each kind has its own, sent to its own part of the house alone. The code in it is checked anew at every use.
 */
@Component
public final class Proofs {

    static final Duration LASTS = Duration.ofMinutes(30);

    private final Vault vault;
    private final Clock clock;
    private final HuiyinSettings settings;

    Proofs(Vault vault, Clock clock, HuiyinSettings settings) {
        this.vault = vault;
        this.clock = clock;
        this.settings = settings;
    }

    /** After number and code were made or shown. */
    public void give(Mine mine, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        set(mine, sealed(mine.cookie(), proof), LASTS, request, response);
    }

    /** Leaves nothing behind for whoever uses this device next; with a petition goes its receipt. */
    void forget(Mine mine, HttpServletRequest request, HttpServletResponse response) {
        set(mine, "", Duration.ZERO, request, response);
        if (mine == Mine.PETITION) {
            set(Mine.RECEIPT, "", Duration.ZERO, request, response);
        }
    }

    /** The proof for this number, if there is one. */
    public Optional<Proof> of(Mine mine, String number, HttpServletRequest request) {
        return open(mine.cookie(), request).filter(proof -> proof.number().equals(number));
    }

    Optional<Proof> forReceipt(HttpServletRequest request) {
        return open(Mine.RECEIPT.cookie(), request);
    }

    private String sealed(String purpose, Proof proof) {
        var text = clock.instant().plus(LASTS).getEpochSecond() + " " + proof.number() + " " + proof.code();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(text.getBytes(StandardCharsets.UTF_8), purpose));
    }

    private Optional<Proof> open(String purpose, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, named(purpose));
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        try {
            var parts = new String(vault.open(Base64.getUrlDecoder().decode(cookie.getValue()), purpose), StandardCharsets.UTF_8).split(" ", 3);
            return Instant.ofEpochSecond(Long.parseLong(parts[0])).isBefore(clock.instant()) ? Optional.empty() : Optional.of(new Proof(parts[1], parts[2]));
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return Optional.empty();
        }
    }

    private void set(Mine mine, String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(named(mine.cookie()), value).path(mine.path())
                .maxAge(lasts).httpOnly(true).sameSite("Lax").secure(settings.overTls() || request.isSecure()).build().toString());
    }

    /** Each belongs to a part of the house only, so it cannot be bound to the host by its name, but to TLS. */
    private String named(String name) {
        return settings.overTls() ? "__Secure-" + name : name;
    }
}
