package org.huiyin.petition.handling;

import java.time.LocalDate;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** A day on which an answer was on its way: not before it was signed, and not to come. */
final class DeliveryDay {

    private DeliveryDay() {}

    static Checks check(Situation situation, @Nullable LocalDate date) {
        var issued = situation.petition().course().path().issuedOn();
        return new Checks()
                .present("date", date)
                .notAfter("date", date, situation.today())
                .notBefore("date", date, issued == null ? situation.today() : issued);
    }
}
