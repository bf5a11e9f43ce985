package org.huiyin.reception.followup;

import java.time.LocalDate;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.springframework.stereotype.Component;

/** By when a colour is due: counted where every term is, so that its explanation says the same. */
@Component
record ColourDates(DueDates dates, LawProfiles laws) {

    /** @param handedOn the day of hand-over, which is day 1 */
    LocalDate due(String region, LocalDate handedOn, Colour colour) {
        return dates.derive(Term.C14_COLOUR, handedOn, laws.inForce(region, handedOn), colour.days()).due();
    }
}
