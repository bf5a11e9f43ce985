package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A text for both to consent to, as it is written.
 *
 * @param facts what they agree has happened; may be left out
 */
public record AgreementOrder(@Nullable Integer version, @Nullable String facts, @Nullable List<@Nullable PointOrder> points) {

    /** More are better told as two agreements. */
    public static final int MOST = 12;

    public AgreementOrder {
        facts = Typed.said(facts);
        points = points == null ? List.of() : points.stream().filter(point -> point != null && !point.empty()).toList();
    }

    /** Who owes what by when. {@code owes}: {@code first} or {@code second}. */
    public record PointOrder(@Nullable String owes, @Nullable String what, @Nullable String amount, @Nullable LocalDate due) {

        public PointOrder {
            owes = Typed.said(owes);
            what = Typed.said(what);
            amount = Typed.said(amount);
        }

        boolean empty() {
            return what == null && amount == null && due == null;
        }

        PointSaid said(int number) {
            return new PointSaid(number, Side.named(owes).orElseThrow(), Objects.requireNonNull(what), amount, Objects.requireNonNull(due));
        }
    }

    /** What is wrong with it beside what could not be read. */
    public InvalidInput besides(List<InvalidInput.FieldFault> unread, LocalDate today) {
        return InvalidInput.besides(unread, () -> checks(today).complain());
    }

    Checks checks(LocalDate today) {
        var all = Objects.requireNonNull(points);
        var checks = new Checks().present("version", version).optional("facts", facts, 2000).that(!all.isEmpty(), "points", "coordination.mediation.no-points")
                .that(all.size() <= MOST, "points", "coordination.mediation.many-points", MOST);
        for (int i = 0; i < all.size(); i++) {
            var point = Objects.requireNonNull(all.get(i));
            var at = "points[" + i + "].";
            checks.required(at + "owes", point.owes(), 10).oneOf(at + "owes", point.owes(), Side.codes()).required(at + "what", point.what(), 500).optional(at + "amount", point.amount(), 100)
                    .present(at + "due", point.due()).notBefore(at + "due", point.due(), today).notAfter(at + "due", point.due(), today.plusYears(10));
        }
        return checks;
    }

    List<PointSaid> said() {
        var all = Objects.requireNonNull(points);
        return IntStream.range(0, all.size()).mapToObj(i -> Objects.requireNonNull(all.get(i)).said(i + 1)).toList();
    }
}
