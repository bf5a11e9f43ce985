package org.huiyin;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The token of a form as a browser shows it: in the cookie plain, in the field masked. The test support of the framework has one of its own, which
 * leaves a repository in the running house that gives every visitor a session.
 */
public final class FormToken implements RequestPostProcessor {

    private static final byte[] TOKEN = "the-token-of-a-form".getBytes(StandardCharsets.UTF_8);

    public static RequestPostProcessor shown() {
        return new FormToken();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        request.setCookies(new Cookie("csrf", new String(TOKEN, StandardCharsets.UTF_8)));
        request.setParameter("_csrf", masked());
        return request;
    }

    /** Masked with zeros, which leave it as it is. */
    private static String masked() {
        var both = Arrays.copyOf(new byte[TOKEN.length], 2 * TOKEN.length);
        System.arraycopy(TOKEN, 0, both, TOKEN.length, TOKEN.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
