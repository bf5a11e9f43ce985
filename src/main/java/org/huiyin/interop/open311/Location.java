package org.huiyin.interop.open311;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.directory.seat.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Where it is, as a caller says it: one of the three, or several.
 *
 * @param addressId code of a region
 */
record Location(@Nullable Seat point, @Nullable String address, @Nullable String addressId) {

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,15})?");
    private static final int LAT = 90;
    private static final int LONG = 180;

    /** @throws GeoFault if there is none, half of a point, or no point of this earth */
    static Location of(Sent sent) {
        var location = new Location(point(sent), sent.one("address_string"), sent.one("address_id"));
        if (location.point == null && location.address == null && location.addressId == null) {
            throw GeoFault.wrong("interop.open311.no-location");
        }
        return location;
    }

    private static @Nullable Seat point(Sent sent) {
        var lat = sent.one("lat");
        var lon = sent.one("long");
        if (lat == null && lon == null) {
            return null;
        }
        if (lat == null || lon == null) {
            throw GeoFault.wrong("interop.open311.half-a-point");
        }
        return new Seat(degrees("lat", lat, LAT), degrees("long", lon, LONG));
    }

    private static double degrees(String argument, String text, int most) {
        if (!DEGREES.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > most) {
            throw GeoFault.wrong("interop.open311.degrees", argument);
        }
        return Double.parseDouble(text);
    }

    /** Address and point as whoever handles it finds them. */
    String inWords() {
        return Stream.of(address, point == null ? null : "(" + point.lat() + ", " + point.lon() + ")").filter(text -> text != null).collect(Collectors.joining(" "));
    }
}
