package org.huiyin.interop.open311;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.directory.Regions;
import org.huiyin.directory.seat.Seat;
import org.huiyin.directory.seat.Seats;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.petition.relay.OpenRequest;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of a request. Of the petitioner's words only those are among them under which it is public; the point is the seat of the county, and the address says so. */
@Component
class RequestView {

    private final Services services;
    private final Seats seats;
    private final Regions regions;
    private final OpenNames names;
    private final Texts texts;

    RequestView(Services services, Seats seats, Regions regions, OpenNames names, Texts texts) {
        this.services = services;
        this.seats = seats;
        this.regions = regions;
        this.names = names;
        this.texts = texts;
    }

    Rows of(List<OpenRequest> requests, Locale locale) {
        return new Rows("request", requests.stream().map(each -> of(each, locale)).toList());
    }

    /** What somebody is told whose report was taken: where it is now, and how its petitioner comes by a query code, which goes through no program. */
    String notice(Locale locale) {
        return texts.say("interop.open311.notice", locale);
    }

    private Map<String, @Nullable Object> of(OpenRequest request, Locale locale) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var status = request.status().citizen();
        var service = services.find(request.category() == null ? Services.OTHER : request.category()).or(() -> services.find(Services.OTHER)).orElseThrow();
        var matter = request.open();
        var open = GeoStatus.of(status).equals("open");
        fields.put("service_request_id", request.number());
        fields.put("status", GeoStatus.of(status));
        fields.put("status_notes", matter == null ? texts.say("petition.citizen." + status.code(), locale) : matter.answer());
        fields.put("service_name", texts.say(service.words(), locale));
        fields.put("service_code", service.code());
        fields.put("description", matter == null ? null : matter.title() + '\n' + matter.claim());
        fields.put("agency_responsible", matter == null ? null : names.unit(matter.unit()));
        fields.put("service_notice", null);
        fields.put("requested_datetime", W3Time.told(request.received()));
        fields.put("updated_datetime", W3Time.told(request.updated()));
        fields.put("expected_datetime", open && request.expected() != null ? W3Time.told(endOf(request.expected())) : null);
        where(fields, request.region(), locale);
        fields.put("media_url", null);
        return fields;
    }

    private void where(Map<String, @Nullable Object> fields, String region, Locale locale) {
        var seat = seats.of(region);
        fields.put("address", texts.say("interop.open311.address", locale, regions.fullName(region)));
        fields.put("address_id", region);
        fields.put("zipcode", null);
        fields.put("lat", seat.map(Seat::lat).orElse(null));
        fields.put("long", seat.map(Seat::lon).orElse(null));
    }

    /** A term's last day ends at 24:00. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant();
    }
}
