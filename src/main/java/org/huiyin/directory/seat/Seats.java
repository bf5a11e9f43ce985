package org.huiyin.directory.seat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.springframework.stereotype.Component;

/** Where the governments of counties and cities have their seat, to a hundredth of a degree; shipped for Zhejiang in {@code directory/seats.csv}. */
@Component
public final class Seats {

    /** A county, and how far its seat is. */
    public record Near(Region region, double kilometres) {}

    private static final int CODE = 6;

    private final Regions regions;
    private final Map<String, Seat> byCode = new LinkedHashMap<>();

    Seats(Regions regions) {
        this.regions = regions;
        try (var in = Seats.class.getResourceAsStream("/directory/seats.csv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(","))
                    .forEach(cells -> byCode.put(cells[0], new Seat(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The seat of the place, or of the next one above whose seat is known. */
    public Optional<Seat> of(String region) {
        return regions.path(region).reversed().stream().map(each -> byCode.get(each.code())).filter(Objects::nonNull).findFirst();
    }

    /** The counties whose seats lie within so many kilometres, the nearest first, and no more than {@code most}. */
    public List<Near> nearest(Seat point, double within, int most) {
        return byCode.entrySet().stream().filter(each -> county(each.getKey()))
                .flatMap(each -> regions.find(each.getKey()).map(region -> new Near(region, point.kilometresTo(each.getValue()))).stream())
                .filter(near -> near.kilometres() <= within).sorted(Comparator.comparingDouble(Near::kilometres)).limit(most).toList();
    }

    private static boolean county(String code) {
        return code.length() == CODE && !code.endsWith("00");
    }
}
