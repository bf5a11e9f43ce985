package org.huiyin.interop.open311;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a list goes on, as a {@code Link} (RFC 8288): the same question, behind the last one told. A key is not repeated. */
final class NextPage {

    private NextPage() {}

    static String link(HttpServletRequest request, String after) {
        var query = request.getQueryString();
        var next = UriComponentsBuilder.fromPath(request.getRequestURI()).query(query == null ? "" : query)
                .replaceQueryParam("api_key").replaceQueryParam("page").replaceQueryParam("after", after.replace(":", "%3A").replace("~", "%7E")).build(true);
        return '<' + next.toUriString() + ">; rel=\"next\"";
    }
}
