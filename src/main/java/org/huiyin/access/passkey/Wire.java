package org.huiyin.access.passkey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How browsers write keys and questions. */
final class Wire {

    private static final int LONGEST = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private Wire() {}

    static String json(Object options) {
        return JSON.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String sent) {
        return read(sent, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> shown(String sent) {
        return read(sent, new TypeReference<>() {});
    }

    /** What a device says it was asked; whether that is so is for others to check. */
    static byte[] challenge(AuthenticatorResponse response) {
        try {
            var told = JSON.readTree(new String(response.getClientDataJSON().getBytes(), StandardCharsets.UTF_8)).path("challenge").asString("");
            return Base64.getUrlDecoder().decode(told);
        } catch (RuntimeException unreadable) {
            throw new WrongPasskey(unreadable);
        }
    }

    private static <T> T read(String sent, TypeReference<T> type) {
        if (sent.length() > LONGEST) {
            throw new WrongPasskey();
        }
        try {
            return Objects.requireNonNull(JSON.readValue(sent, type));
        } catch (RuntimeException unreadable) {
            throw new WrongPasskey(unreadable);
        }
    }
}
