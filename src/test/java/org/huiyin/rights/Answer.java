package org.huiyin.rights;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.mock.web.MockHttpServletResponse;

/** What came back, byte for byte: status, headers and body, whose length the body itself tells. */
record Answer(int status, String headers, String text) {

    static Answer of(MockHttpServletResponse response) {
        var headers = response.getHeaderNames().stream().filter(name -> !name.equals("Content-Length")).sorted().map(name -> name + ": " + response.getHeaders(name)).collect(Collectors.joining("\n"));
        return new Answer(response.getStatus(), headers, new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    boolean leadsToSignIn() {
        return leadsTo("/console/sign-in");
    }

    boolean leadsTo(String path) {
        return status == 303 && headers.contains(path);
    }

    /** The answer but for what the asker himself wrote into the address. */
    Answer without(Endpoint.Asked about) {
        return new Answer(status, blank(headers, about), blank(text, about));
    }

    /** Where it begins to differ from another one. */
    String apartFrom(Answer other) {
        var mine = (status + "\n" + headers + "\n" + text).lines().toList();
        var others = (other.status + "\n" + other.headers + "\n" + other.text).lines().toList();
        return IntStream.range(0, Math.max(mine.size(), others.size())).filter(i -> i >= mine.size() || i >= others.size() || !mine.get(i).equals(others.get(i))).limit(1)
                .mapToObj(i -> (i < mine.size() ? mine.get(i) : "nothing") + " <> " + (i < others.size() ? others.get(i) : "nothing")).findFirst().orElse("the same");
    }

    private static String blank(String text, Endpoint.Asked about) {
        return Objects.requireNonNull(text).replace(about.number(), "#").replace(about.paper(), "#").replace("/" + about.clock(), "/#")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replaceAll("csrf=[^;]*", "");
    }
}
