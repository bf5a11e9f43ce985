package org.huiyin.interop.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huiyin.reception.followup.ChainLink;
import org.huiyin.reception.train.OwnTrip;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever called sees, with number and code, where the car is and what was promised. */
@RestController
@RequestMapping("/api/v1/receptions/train")
class OwnTripResource {

    private final OwnTrip own;

    OwnTripResource(OwnTrip own) {
        this.own = own;
    }

    /** {@code record}: what the team wrote on site; {@code chain}: what became of a promise. */
    record OwnTripBody(String number, String state, String title, Instant calledAt, @Nullable Instant dispatchedAt, @Nullable Instant arrivedAt, @Nullable Instant endedAt, @Nullable String record,
            @Nullable String promised, @Nullable String responsible, List<ChainLink> chain) {

        static OwnTripBody of(OwnTrip.OwnTripSheet own) {
            var course = own.trip().course();
            var written = own.record();
            return new OwnTripBody(own.trip().number(), course.state().code(), own.title(), course.calledAt(), course.dispatchedAt(), course.arrivedAt(), course.endedAt(),
                    written == null ? null : written.record(), written == null ? null : written.promised(), written == null ? null : written.responsible(), own.chain());
        }
    }

    @GetMapping(TripsResource.ONE)
    OwnTripBody look(@PathVariable String trip, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return own.read(request.getRemoteAddr(), trip, Objects.toString(code, "")).map(OwnTripBody::of).orElseThrow(Unknown::new);
    }
}
