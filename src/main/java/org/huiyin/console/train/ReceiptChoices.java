package org.huiyin.console.train;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.TakePromise;
import org.huiyin.reception.train.Trip;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Choice;
import org.springframework.stereotype.Component;

/** Who can go on with what was not done on site, and by when it would be due if it were promised today. */
@Component
public record ReceiptChoices(Organisations organisations, TakePromise promises, LegalTime time) {

    private static final int MOST = 200;

    /** What a receipt can name. */
    public record Offered(List<Choice> units, Map<Colour, LocalDate> dues) {}

    Offered of(Trip trip) {
        var dues = new LinkedHashMap<Colour, LocalDate>();
        Arrays.stream(Colour.values()).forEach(colour -> dues.put(colour, promises.due(trip.region(), time.today(), colour)));
        return new Offered(organisations.search("", trip.region(), null, null, MOST).stream().map(unit -> Choice.of(unit.id(), unit.name())).toList(), dues);
    }
}
