package org.huiyin.interop.open311;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.springframework.stereotype.Component;

/** Where the governments of counties and cities have their seat, to a hundredth of a degree; shipped for Zhejiang in {@code open311/seats.csv}. */
@Component
final class Seats {

    private static final int CODE = 6;

    private final Regions regions;
    private final Map<String, Seat> byCode = new LinkedHashMap<>();

    Seats(Regions regions) {
        this.regions = regions;
        try (var in = Seats.class.getResourceAsStream("/open311/seats.csv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(","))
                    .forEach(cells -> byCode.put(cells[0], new Seat(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The seat of the place, or of the next one above whose seat is known. */
    Optional<Seat> of(String region) {
        return regions.path(region).reversed().stream().map(each -> byCode.get(each.code())).filter(Objects::nonNull).findFirst();
    }

    /** The county whose seat is nearest, if that is no further than any county is wide. */
    Optional<Region> nearest(Seat point) {
        return byCode.entrySet().stream().filter(each -> county(each.getKey()) && point.kilometresTo(each.getValue()) <= Seat.FURTHEST)
                .min(Comparator.comparingDouble(each -> point.kilometresTo(each.getValue()))).flatMap(each -> regions.find(each.getKey()));
    }

    private static boolean county(String code) {
        return code.length() == CODE && !code.endsWith("00");
    }
}
