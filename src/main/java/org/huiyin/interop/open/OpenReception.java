package org.huiyin.interop.open;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huiyin.reception.Reception;
import org.jspecify.annotations.Nullable;

/** What anybody may read of a reception day; place and rooms once they are announced. */
record OpenReception(long id, String address, String office, String region, LocalDate day, LocalTime begins, LocalTime ends, List<String> leaders, @Nullable String topics, LocalDate registerFrom,
        LocalDate registerTo, String registerHow, @Nullable String place, List<String> rooms, @Nullable String cancelled) {

    static OpenReception of(Reception day, String house) {
        var detailed = day.detailedAt() != null;
        return new OpenReception(day.id(), house + "/receptions/" + day.id(), day.office(), day.region(), day.day(), day.begins(), day.ends(), day.leaders(), day.topics(), day.registerFrom(),
                day.registerTo(), day.registerHow(), detailed ? day.place() : null, detailed ? day.rooms() : List.of(), day.cancelledWhy());
    }
}
