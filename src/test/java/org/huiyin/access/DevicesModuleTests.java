package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DevicesModuleTests extends OnPostgres {

    @Autowired
    private Devices devices;
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void signsInOnce() {
        request.setRemoteAddr("203.0.113.50");
        var response = new MockHttpServletResponse();
        devices.remember("colleague", request, response);
        request.setCookies(new Cookie("device", response.getCookie("device").getValue()));
    }

    @Test
    void aBrowserIsKnownToTheAccountThatSignedInThere() {
        assertThat(devices.clientOf(request, "colleague")).startsWith("device/");
        assertThat(devices.clientOf(request, "another")).isEqualTo("203.0.113.50");
        assertThat(devices.clientOf(request, null)).isEqualTo("203.0.113.50");
    }

    @Test
    void aForgedCookieIsAStranger() {
        var value = request.getCookies()[0].getValue();
        for (var forged : new String[] {value.replace(value.charAt(0), value.charAt(0) == '1' ? '2' : '1'), "x", value + "00", ""}) {
            request.setCookies(new Cookie("device", forged));
            assertThat(devices.clientOf(request, "colleague")).isEqualTo("203.0.113.50");
        }
    }

    @Test
    void whoIsKnownIsNotToldAnew() {
        var again = new MockHttpServletResponse();
        devices.remember("colleague", request, again);
        assertThat(again.getHeaders("Set-Cookie")).isEmpty();
    }
}
