package org.huiyin.interop.open311;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.petition.Status;
import org.huiyin.petition.relay.OpenFilter;

/** Reads which requests are wanted; {@code service_request_id} overrides everything else. */
final class RequestFilters {

    private static final int USUAL_PAGE = 50;

    private RequestFilters() {}

    /** @throws GeoFault naming what cannot be read */
    static OpenFilter of(Sent sent, String region, Instant now) {
        var numbers = sent.list("service_request_id");
        if (!numbers.isEmpty()) {
            return asked(numbers, region);
        }
        var span = W3Time.Span.of(sent, now);
        var page = number(sent, "page", 1);
        var size = number(sent, "page_size", sent.one("page") == null ? OpenFilter.MOST : USUAL_PAGE);
        if ((long) page * size > OpenFilter.MOST) {
            throw GeoFault.wrong("interop.open311.too-deep", OpenFilter.MOST);
        }
        return new OpenFilter(List.of(), sent.list("service_code"), statuses(sent.list("status")), region, span.from(), span.to(), Cursor.of(sent.one("after")), (page - 1) * size, size);
    }

    private static OpenFilter asked(List<String> numbers, String region) {
        if (numbers.size() > OpenFilter.MOST) {
            throw GeoFault.wrong("interop.open311.too-deep", OpenFilter.MOST);
        }
        return new OpenFilter(numbers, List.of(), Set.of(), region, Instant.EPOCH, Instant.EPOCH, null, 0, OpenFilter.MOST);
    }

    private static Set<Status> statuses(List<String> wanted) {
        if (!List.of("open", "closed").containsAll(wanted)) {
            throw GeoFault.wrong("interop.open311.status");
        }
        return wanted.size() != 1 ? Set.of() : EnumSet.allOf(Status.class).stream().filter(status -> GeoStatus.of(status.citizen()).equals(wanted.getFirst()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    private static int number(Sent sent, String argument, int otherwise) {
        var text = sent.one(argument);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw GeoFault.wrong("interop.open311.number", argument);
        }
        return Integer.parseInt(text);
    }
}
