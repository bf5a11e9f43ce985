package org.huiyin.interop.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.petition.relay.OpenUpdates;
import org.huiyin.runtime.LegalTime;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Updates as FixMyStreet reads and writes them (open311-extended); with a key of what the caller handed in itself, without one of what is open to anybody. */
@RestController
class UpdatesController {

    private static final String ROOT = "service_request_updates";
    private static final String ITEM = "request_update";

    private final OpenUpdates updates;
    private final Jurisdictions jurisdictions;
    private final ApiKeys keys;
    private final PostUpdate posting;
    private final UpdateView view;
    private final LegalTime time;

    UpdatesController(OpenUpdates updates, Jurisdictions jurisdictions, ApiKeys keys, PostUpdate posting, UpdateView view, LegalTime time) {
        this.updates = updates;
        this.jurisdictions = jurisdictions;
        this.keys = keys;
        this.posting = posting;
        this.view = view;
        this.time = time;
    }

    @GetMapping("/open311/v2/servicerequestupdates" + Format.ENDING)
    ResponseEntity<byte[]> list(@PathVariable String format, HttpServletRequest request, Locale locale) {
        var sent = Sent.with(request);
        jurisdictions.of(sent);
        var span = W3Time.Span.of(sent, time.instant());
        var found = keys.given(sent, request).map(program -> updates.relayed(program, span.from(), span.to())).orElseGet(() -> updates.published(span.from(), span.to()));
        return GeoAnswer.of(Format.of(format), ROOT, new Rows(ITEM, found.stream().map(each -> view.of(each, locale)).toList()));
    }

    @PostMapping("/open311/v2/servicerequestupdates" + Format.ENDING)
    ResponseEntity<byte[]> post(@PathVariable String format, HttpServletRequest request) {
        var sent = Sent.with(request);
        var program = keys.needed(sent, request);
        jurisdictions.of(sent);
        return GeoAnswer.of(Format.of(format), ROOT, new Rows(ITEM, List.of(Map.of("update_id", posting.post(program, sent)))));
    }
}
