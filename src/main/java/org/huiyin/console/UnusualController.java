package org.huiyin.console;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.petition.watch.UnusualReadings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lays unusual reading before the auditor, who says what came of it. */
@Controller
class UnusualController {

    private static final String ADDRESS = "/console/unusual";
    private static final int ROWS = 50;

    private final UnusualReadings unusual;
    private final Desk desk;

    UnusualController(UnusualReadings unusual, Desk desk) {
        this.unusual = unusual;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "false") boolean open, @RequestParam(required = false) @Nullable String after) {
        return page(actor, open, after, Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping(ADDRESS + "/{report:\\d{1,18}}")
    ModelAndView looked(Actor actor, @PathVariable("report") long id, @RequestParam Map<String, String> typed) {
        var note = typed.getOrDefault("note", typed.getOrDefault("note" + id, ""));
        try {
            if (!unusual.looked(actor, id, note)) {
                throw new Unknown();
            }
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            var faults = invalid.faults().stream().map(fault -> new InvalidInput.FieldFault("note" + id, fault.words())).toList();
            return page(actor, false, Long.toString(id + 1), new Sheet(Map.of("note" + id, note), List.copyOf(faults)), HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(Actor actor, boolean open, @Nullable String after, Sheet sheet, HttpStatus status) {
        var slice = unusual.list(actor, open, after, ROWS);
        var people = desk.people(slice.rows().stream().flatMap(row -> Stream.concat(Stream.of(row.account()), row.looks().stream().map(look -> look.account()))).collect(Collectors.toSet()));
        var address = open ? ADDRESS + "?open=true" : ADDRESS;
        return new ModelAndView("console/upkeep/unusual", Map.of("rows", slice.rows(), "people", people, "sheet", sheet, "open", open, "first", after == null ? "" : address,
                "next", slice.next() == null ? "" : address + (open ? "&" : "?") + "after=" + slice.next()), status);
    }
}
