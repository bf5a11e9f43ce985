package org.huiyin.rights;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import org.huiyin.FormToken;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What is sent to an address: well-formed, and about nothing that could be done. */
final class Requests {

    private static final String NO_VERSION = "999999";
    private static final byte[] NONSENSE = {1, 2, 3};

    private Requests() {}

    static AbstractMockHttpServletRequestBuilder<?> of(Endpoint endpoint, Endpoint.Asked about, String query) {
        var address = URI.create(endpoint.at(about) + query);
        var method = HttpMethod.valueOf(endpoint.method());
        var sent = switch (endpoint.body()) {
            case FORM -> request(method, address).contentType(MediaType.APPLICATION_FORM_URLENCODED).param("version", NO_VERSION);
            case JSON -> request(method, address).contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"权限矩阵\"}");
            case CSV -> request(method, address).contentType("text/csv").content("nonsense");
            case PARTS -> multipart(method, address).file("template", NONSENSE).file("file", NONSENSE);
            case NONE -> request(method, address);
        };
        return sent.with(FormToken.shown()).header("If-Match", '"' + NO_VERSION + '"');
    }
}
