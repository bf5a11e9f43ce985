package org.huiyin.reception.train;

import java.util.List;
import java.util.Objects;
import org.huiyin.petition.intake.PhoneNumber;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is taken.
 *
 * @param way        {@code hotline}, or {@code office} where somebody told an office of it
 * @param name       only if given
 * @param place      code of the village or street
 * @param spot       how to find the place
 * @param title      in a line, in the caller's words
 * @param accusation it accuses somebody
 */
public record CallOrder(@Nullable String way, @Nullable String name, @Nullable String phone, @Nullable String place, @Nullable String spot, @Nullable String title,
        @Nullable String matter, @Nullable Boolean accusation) {

    /** How a call comes in, as it is stored and sent. */
    public static final List<String> WAYS = List.of("hotline", "office");

    private static final int LONGEST_LINE = 100;

    public CallOrder {
        way = Typed.said(way);
        name = Typed.said(name);
        phone = Typed.said(phone);
        place = Typed.said(place);
        spot = Typed.said(spot);
        title = Typed.said(title);
        matter = Typed.said(matter);
    }

    Checks checks() {
        return new Checks().required("way", way, 20).oneOf("way", way, WAYS).optional("name", name, LONGEST_LINE).matching("phone", phone, PhoneNumber.FORM, "petition.wrong-phone")
                .required("spot", spot, 200).required("title", title, LONGEST_LINE).optional("matter", matter, 2000);
    }

    TripSaid told() {
        return new TripSaid(name, phone, Objects.requireNonNull(spot), Objects.requireNonNull(title), matter);
    }
}
