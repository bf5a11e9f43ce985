package org.huiyin.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.access.reading.Reading;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.watch.ReadLog;
import org.huiyin.petition.watch.ReadingQuery;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The auditor looks up who has read what; the files themselves stay closed to the auditor. */
@Controller
class ReadingsController {

    private static final int ROWS = 50;

    private final ReadLog log;
    private final Desk desk;

    ReadingsController(ReadLog log, Desk desk) {
        this.log = log;
        this.desk = desk;
    }

    @GetMapping("/console/readings")
    ModelAndView look(Actor actor, @RequestParam Map<String, String> asked) {
        NoRight.unless(actor, Right.READ_READINGS);
        var filters = new HashMap<String, String>();
        ReadingsPage.FILTERS.forEach(name -> filters.put(name, asked.getOrDefault(name, "").strip()));
        try {
            var found = log.look(actor, ReadingQuery.of(asked, ROWS));
            var faults = found.isPresent() ? List.<FieldFault>of() : List.of(new FieldFault("number", Words.of("console.readings.unknown")));
            return page(new Sheet(filters, faults), found.orElse(new ReadLog.Slice(List.of(), null)), !asked.getOrDefault("after", "").isBlank(), HttpStatus.OK);
        } catch (InvalidInput invalid) {
            return page(Sheet.of(filters, invalid), new ReadLog.Slice(List.of(), null), false, HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(Sheet filters, ReadLog.Slice slice, boolean continued, HttpStatus status) {
        var people = desk.people(slice.rows().stream().map(Reading::account).collect(Collectors.toSet()));
        return new ModelAndView("console/upkeep/readings", Map.of("list", new ReadingsPage(filters, slice, continued, people)), status);
    }
}
