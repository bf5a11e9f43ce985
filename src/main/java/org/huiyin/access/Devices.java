package org.huiyin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Browsers in which somebody has signed in before. Their guesses are counted apart, so that nobody is locked out there by what others guess elsewhere. */
@Component
public class Devices {

    static final String PREFIX = "device/";
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.((?:[0-9a-f]{2}){16,64})");
    private static final Duration KEPT = Duration.ofDays(90);

    private final KeyedHash hashes;
    private final HuiyinSettings settings;
    private final GuessLimit limit;

    Devices(KeyedHash hashes, HuiyinSettings settings, GuessLimit limit) {
        this.hashes = hashes;
        this.settings = settings;
        this.limit = limit;
    }

    /** Under which name guesses at this account are counted: that of a browser known to it, else the address. */
    public String clientOf(HttpServletRequest request, @Nullable String account) {
        var cookie = WebUtils.getCookie(request, settings.cookie("device"));
        var shown = FORM.matcher(cookie == null ? "" : cookie.getValue());
        boolean known = account != null && shown.matches() && Arrays.stream(hashes.all(KeyedHash.Of.ONCE, said(shown.group(1), account)))
                .anyMatch(right -> MessageDigest.isEqual(right, HexFormat.of().parseHex(shown.group(2))));
        return known && limit.counts(request.getRemoteAddr()) ? PREFIX + shown.group(1) : request.getRemoteAddr();
    }

    /** Knows the browser from now on as one of this account; the last account that signed in there counts. */
    void remember(String account, HttpServletRequest request, HttpServletResponse response) {
        if (!clientOf(request, account).startsWith(PREFIX)) {
            var id = UUID.randomUUID().toString();
            var value = id + '.' + HexFormat.of().formatHex(hashes.of(KeyedHash.Of.ONCE, said(id, account)));
            response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(settings.cookie("device"), value).path("/").maxAge(KEPT).httpOnly(true)
                    .secure(settings.overTls()).sameSite("Strict").build().toString());
        }
    }

    private static String said(String id, String account) {
        return "device\n" + id + '\n' + account;
    }
}
