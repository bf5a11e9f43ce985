package org.huiyin.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An identity provider small enough for a test: discovery, keys, and a token endpoint that checks the code and its proof (PKCE). */
final class SmallProvider implements AutoCloseable {

    static final String CLIENT = "huiyin";
    static final String SECRET = "only-for-this-test";

    /** What was asked for, by the code handed out for it. */
    private final Map<String, Map<String, String>> asked = new HashMap<>();
    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey strangersKey;
    String says = "nobody";
    String audience = CLIENT;
    boolean forges;

    SmallProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("house").generate();
            strangersKey = new RSAKeyGenerator(2048).keyID("house").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Somebody signs in here: the answer is the code that the browser carries back. */
    String code(String authorizationAddress) {
        var code = UUID.randomUUID().toString();
        asked.put(code, fields(authorizationAddress.substring(authorizationAddress.indexOf('?') + 1)));
        return code;
    }

    static Map<String, String> fields(String query) {
        return Stream.of(query.split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var request = asked.remove(sent.get("code"));
        var known = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ':' + SECRET).getBytes(StandardCharsets.UTF_8));
        if (request == null || !known.equals(exchange.getRequestHeaders().getFirst("Authorization")) || !digest(sent.getOrDefault("code_verifier", "")).equals(request.get("code_challenge"))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"%s\"}".formatted(UUID.randomUUID(), idToken(request.get("nonce"))));
    }

    private String idToken(String nonce) {
        var now = Instant.now(java.time.Clock.systemUTC());
        var claims = new JWTClaimsSet.Builder().issuer(issuer()).subject("4711").audience(audience).issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce).claim("preferred_username", says).build();
        var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("house").build(), claims);
        try {
            jwt.sign(new RSASSASigner(forges ? strangersKey : key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static String digest(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
