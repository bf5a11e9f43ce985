package org.huiyin.interop.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.huiyin.petition.relay.OpenFilter;
import org.huiyin.petition.relay.OpenRequest;
import org.huiyin.petition.relay.OpenRequests;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How requests stand, and a new one. With a key the caller is told of what it handed in itself, without one of what is open to anybody. */
@RestController
class RequestsController {

    private final OpenRequests requests;
    private final Jurisdictions jurisdictions;
    private final ApiKeys keys;
    private final RequestView view;
    private final PostRequest posting;
    private final LegalTime time;

    RequestsController(OpenRequests requests, Jurisdictions jurisdictions, ApiKeys keys, RequestView view, PostRequest posting, LegalTime time) {
        this.requests = requests;
        this.jurisdictions = jurisdictions;
        this.keys = keys;
        this.view = view;
        this.posting = posting;
        this.time = time;
    }

    @GetMapping("/open311/v2/requests" + Format.ENDING)
    ResponseEntity<byte[]> list(@PathVariable String format, HttpServletRequest request, Locale locale) {
        var sent = Sent.with(request);
        var filter = RequestFilters.of(sent, jurisdictions.prefix(sent), time.instant());
        var found = found(sent, filter, request);
        var answer = ResponseEntity.ok();
        if (filter.numbers().isEmpty() && found.size() == filter.size()) {
            answer.header(HttpHeaders.LINK, NextPage.link(request, Cursor.behind(found.getLast())));
        }
        return GeoAnswer.of(answer, Format.of(format), "service_requests", view.of(found, locale));
    }

    @GetMapping("/open311/v2/requests/{number}" + Format.ENDING)
    ResponseEntity<byte[]> one(@PathVariable String number, @PathVariable String format, HttpServletRequest request, Locale locale) {
        var sent = Sent.with(request);
        var found = found(sent, OpenFilter.one(number, jurisdictions.prefix(sent)), request);
        if (found.isEmpty()) {
            throw GeoFault.notFound("interop.open311.no-request");
        }
        return GeoAnswer.of(Format.of(format), "service_requests", view.of(found, locale));
    }

    private List<OpenRequest> found(Sent sent, OpenFilter filter, HttpServletRequest request) {
        return keys.given(sent, request).map(program -> requests.relayed(program, filter)).orElseGet(() -> requests.published(filter));
    }

    @PostMapping("/open311/v2/requests" + Format.ENDING)
    ResponseEntity<byte[]> post(@PathVariable String format, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request, Locale locale)
            throws IOException {
        var sent = Sent.with(request);
        var relayed = posting.post(keys.needed(sent, request), sent, request, key);
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("service_request_id", relayed.number());
        fields.put("service_notice", view.notice(locale));
        fields.put("account_id", null);
        var answer = ResponseEntity.ok();
        return GeoAnswer.of(relayed.replayed() ? answer.header("Idempotency-Replayed", "true") : answer, Format.of(format), "service_requests", new Rows("request", List.of(fields)));
    }
}
