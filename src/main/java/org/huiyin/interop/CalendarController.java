package org.huiyin.interop;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.ExtendCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The administrator hands in a year of the working calendar. */
@RestController
class CalendarController {

    /** Dates in ISO form; {@code source} is the announcement. */
    record Year(@Nullable List<@Nullable String> rest, @Nullable List<@Nullable String> worked, @Nullable String source) {}

    private final ExtendCalendar extendCalendar;

    CalendarController(ExtendCalendar extendCalendar) {
        this.extendCalendar = extendCalendar;
    }

    @RequestMapping(path = "/api/v1/staff/calendar/{year}", method = {RequestMethod.POST, RequestMethod.PUT})
    ExtendCalendar.Entered replaceYear(Actor actor, @PathVariable int year, @RequestBody Year body) {
        return extendCalendar.replaceYear(actor, year, body.rest(), body.worked(), body.source());
    }
}
