package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Vault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers for half an hour that somebody has shown number and code, in sealed cookies, so that neither stands in an address or has to be
 * typed again. One belongs to the receipt, one to the tracking pages, one to those of a reception day, one to that of the direct train, one to those of a mediation, one to those of a video visit. The code in it is checked anew at every use.
 */
@Component
public final class Proofs {

    static final Duration LASTS = Duration.ofMinutes(30);
    private static final String RECEIPT = "receipt";
    private static final String TRACK = "proof";
    private static final String VISIT = "visit";
    private static final String TRAIN = "train";
    private static final String SIDE = "side";
    private static final String VIDEO = "video";
    private static final Map<String, String> PATHS = Map.of(RECEIPT, "/petition/receipt", TRACK, "/track", VISIT, "/receptions/mine", TRAIN, "/receptions/train", SIDE, "/mediations/mine", VIDEO, "/video/mine");

    private final Vault vault;
    private final Clock clock;
    private final HuiyinSettings settings;

    Proofs(Vault vault, Clock clock, HuiyinSettings settings) {
        this.vault = vault;
        this.clock = clock;
        this.settings = settings;
    }

    /** After sending: for the receipt, which shows the code, and for tracking. */
    void give(Proof proof, HttpServletRequest request, HttpServletResponse response) {
        set(RECEIPT, sealed(RECEIPT, proof), LASTS, request, response);
        renew(proof, request, response);
    }

    /** After number and code were shown. */
    void renew(Proof proof, HttpServletRequest request, HttpServletResponse response) {
        set(TRACK, sealed(TRACK, proof), LASTS, request, response);
    }

    /** Leaves nothing behind for whoever uses this device next. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        set(RECEIPT, "", Duration.ZERO, request, response);
        set(TRACK, "", Duration.ZERO, request, response);
    }

    /** After registering for a reception day, or after its number and code were shown. */
    public void giveVisit(Proof proof, HttpServletRequest request, HttpServletResponse response) {
        set(VISIT, sealed(VISIT, proof), LASTS, request, response);
    }

    public void forgetVisit(HttpServletRequest request, HttpServletResponse response) {
        set(VISIT, "", Duration.ZERO, request, response);
    }

    /** The proof for this registration, if there is one. */
    public Optional<Proof> forVisit(String number, HttpServletRequest request) {
        return open(VISIT, request).filter(proof -> proof.number().equals(number));
    }

    /** After number and code of a call for the direct train were shown. */
    public void giveTrain(Proof proof, HttpServletRequest request, HttpServletResponse response) {
        set(TRAIN, sealed(TRAIN, proof), LASTS, request, response);
    }

    /** The proof for this call, if there is one. */
    public Optional<Proof> forTrain(String number, HttpServletRequest request) {
        return open(TRAIN, request).filter(proof -> proof.number().equals(number));
    }

    /** After number and code of a mediation were shown. */
    public void giveSide(Proof proof, HttpServletRequest request, HttpServletResponse response) {
        set(SIDE, sealed(SIDE, proof), LASTS, request, response);
    }

    public void forgetSide(HttpServletRequest request, HttpServletResponse response) {
        set(SIDE, "", Duration.ZERO, request, response);
    }

    /** The proof for this mediation, if there is one. */
    public Optional<Proof> forSide(String number, HttpServletRequest request) {
        return open(SIDE, request).filter(proof -> proof.number().equals(number));
    }

    /** After asking for a video visit, or after its number and code were shown. */
    public void giveVideo(Proof proof, HttpServletRequest request, HttpServletResponse response) {
        set(VIDEO, sealed(VIDEO, proof), LASTS, request, response);
    }

    public void forgetVideo(HttpServletRequest request, HttpServletResponse response) {
        set(VIDEO, "", Duration.ZERO, request, response);
    }

    /** The proof for this video visit, if there is one. */
    public Optional<Proof> forVideo(String number, HttpServletRequest request) {
        return open(VIDEO, request).filter(proof -> proof.number().equals(number));
    }

    Optional<Proof> forReceipt(HttpServletRequest request) {
        return open(RECEIPT, request);
    }

    /** The proof for this number, if there is one. */
    Optional<Proof> forTracking(String number, HttpServletRequest request) {
        return open(TRACK, request).filter(proof -> proof.number().equals(number));
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

    private void set(String name, String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(named(name), value).path(PATHS.get(name))
                .maxAge(lasts).httpOnly(true).sameSite("Lax").secure(settings.overTls() || request.isSecure()).build().toString());
    }

    /** Each belongs to a part of the house only, so it cannot be bound to the host by its name, but to TLS. */
    private String named(String name) {
        return settings.overTls() ? "__Secure-" + name : name;
    }
}
