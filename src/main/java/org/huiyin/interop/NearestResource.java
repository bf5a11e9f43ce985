package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.huiyin.access.QuestionLimit;
import org.huiyin.directory.seat.Seat;
import org.huiyin.directory.seat.Seats;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposes the place around a point; whoever asks may know better, and nothing of the question is kept. */
@RestController
class NearestResource {

    /** A seat further away says nothing of where somebody is. */
    private static final double WITHIN = 100;
    private static final int MOST = 3;
    private static final int LAT = 90;
    private static final int LONG = 180;
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,10})?");

    /** A county and how far its seat is, in whole kilometres. */
    record NearRegion(RegionResource.RegionView region, long kilometres) {}

    private final Seats seats;
    private final RegionResource regions;
    private final QuestionLimit limit;

    NearestResource(Seats seats, RegionResource regions, QuestionLimit limit) {
        this.seats = seats;
        this.regions = regions;
        this.limit = limit;
    }

    /** The counties with the nearest seats, at most three, the nearest first; none if no seat lies within a hundred kilometres. In degrees (WGS84); two decimals are as much as the seats are good for. */
    @GetMapping("/api/v1/regions/nearest")
    Items<NearRegion> nearest(@RequestParam(required = false) @Nullable String lat, @RequestParam(name = "long", required = false) @Nullable String lon, HttpServletRequest request) {
        limit.count(request.getRemoteAddr(), "nearest");
        var point = new Seat(degrees("lat", lat, LAT), degrees("long", lon, LONG));
        return Items.all(seats.nearest(point, WITHIN, MOST).stream().map(near -> new NearRegion(regions.view(near.region()), Math.round(near.kilometres()))).toList());
    }

    private static double degrees(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.of(field, "runtime.missing");
        }
        if (!DEGREES.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > most) {
            throw InvalidInput.of(field, "interop.degrees", most);
        }
        return Double.parseDouble(text);
    }
}
