package org.huiyin.reception.train;

import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.reception.hall.RateTalk;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Strokes;
import org.jspecify.annotations.Nullable;

/**
 * A press as a phone sends it, as often as it takes.
 *
 * @param key       made by the phone when it was pressed; what comes twice with the same key is taken once
 * @param what      en-route, arrived, settled or receipt
 * @param pressedAt when, by the phone's clock; absent: now
 * @param sentAt    when it is sent, by the same clock, so that a wrong one does no harm
 * @param record    what was found and done; with settled and receipt
 * @param promised  on a receipt
 * @param responsible who of the line goes on with it, post and name; on a receipt
 * @param unit      id of that one's unit; on a receipt
 * @param colour    green, yellow or red: by when; on a receipt
 * @param rating    what the caller thinks of it, if they say so
 * @param signature strokes on the screen, as points {@code x,y} with blanks between, strokes with semicolons
 * @param unsigned  why there are none
 */
public record PressOrder(@Nullable String key, @Nullable String what, @Nullable Instant pressedAt, @Nullable Instant sentAt, @Nullable String record, @Nullable String promised,
        @Nullable String responsible, @Nullable String unit, @Nullable String colour, @Nullable String rating, @Nullable String signature, @Nullable String unsigned) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    public PressOrder {
        key = Typed.said(key);
        what = Typed.said(what);
        record = Typed.said(record);
        promised = Typed.said(promised);
        responsible = Typed.said(responsible);
        unit = Typed.said(unit);
        colour = Typed.said(colour);
        rating = Typed.said(rating);
        signature = Strokes.said(signature);
        unsigned = Typed.said(unsigned);
    }

    Checks checks() {
        var checks = new Checks().required("key", key, 64).matching("key", key, KEY, "runtime.wrong-kind").required("what", what, 20).oneOf("what", what, PressKind.codes());
        var kind = PressKind.named(what);
        if (kind.filter(PressKind::ends).isPresent()) {
            checks.required("record", record, 2000).oneOf("rating", rating, RateTalk.RATINGS).that(signature != null || unsigned != null, "signature", "reception.hall.unsigned")
                    .that(Strokes.drawn(signature), "signature", "runtime.wrong-kind").optional("unsigned", unsigned, 200);
        }
        if (kind.filter(PressKind.RECEIPT::equals).isPresent()) {
            checks.required("promised", promised, 1000).required("responsible", responsible, 100).required("unit", unit, 100).required("colour", colour, 10)
                    .oneOf("colour", colour, Arrays.stream(Colour.values()).map(Colour::code).toList());
        }
        return checks;
    }

    TripRecord written() {
        return new TripRecord(String.valueOf(record), promised, responsible, unit, colour, rating, signature, unsigned);
    }

    /** @param leader the team's duty leader, who promised it */
    HandOverOrder promise(String leader) {
        return new HandOverOrder(promised, leader, responsible, null, unit, Colour.named(String.valueOf(colour)).orElse(null));
    }
}
