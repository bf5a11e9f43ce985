package org.huiyin.console;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.access.reading.Reading;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The auditor looks up who has read a file; the file itself stays closed to the auditor. */
@Controller
class ReadingsController {

    private final ReadFile files;
    private final Desk desk;

    ReadingsController(ReadFile files, Desk desk) {
        this.files = files;
        this.desk = desk;
    }

    @GetMapping("/console/readings")
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String number) {
        NoRight.unless(actor, Right.READ_READINGS);
        var asked = number.replaceAll("\\s", "");
        var found = asked.isEmpty() ? List.<Reading>of() : files.readings(actor, asked).orElse(null);
        var faults = found == null ? List.of(new FieldFault("number", Words.of("console.readings.unknown"))) : List.<FieldFault>of();
        var rows = found == null ? List.<Reading>of() : found;
        var people = desk.people(rows.stream().map(Reading::account).collect(Collectors.toSet()));
        return new ModelAndView("console/upkeep/readings",
                Map.of("sheet", new Sheet(Map.of("number", asked), faults), "readings", rows, "people", people));
    }
}
