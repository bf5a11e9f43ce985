package org.huiyin.citizen.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.reception.disclosure.OpenPromises;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When leaders receive people: the days ahead, each with its page, and the notice for the board in the village. */
@Controller("receptionPages")
class ReceptionsController {

    private static final int ROWS = 20;

    private final Receptions receptions;
    private final Organisations organisations;
    private final Regions regions;
    private final HuiyinSettings settings;
    private final OpenPromises promises;
    private final KeepCentre centres;

    ReceptionsController(Receptions receptions, Organisations organisations, Regions regions, HuiyinSettings settings, OpenPromises promises, KeepCentre centres) {
        this.receptions = receptions;
        this.organisations = organisations;
        this.regions = regions;
        this.settings = settings;
        this.promises = promises;
        this.centres = centres;
    }

    @GetMapping("/receptions")
    ModelAndView list(@RequestParam Map<String, String> asked) {
        try {
            var slice = receptions.ahead(asked.getOrDefault("region", ""), asked.getOrDefault("after", ""), ROWS);
            return list(new ReceptionList(Sheet.of(asked), slice.items(), slice.next()), HttpStatus.OK);
        } catch (InvalidInput invalid) {
            return list(new ReceptionList(Sheet.of(asked, invalid), List.of(), null), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/receptions/{reception:\\d{1,18}}")
    ModelAndView one(@PathVariable long reception) {
        return one("citizen/reception/one", reception).addObject("promises", promises.any(reception));
    }

    @GetMapping("/receptions/{reception:\\d{1,18}}/notice")
    ModelAndView notice(@PathVariable long reception) {
        return one("citizen/reception/notice", reception);
    }

    private ModelAndView one(String view, long id) {
        var day = receptions.find(id).orElseThrow(Unknown::new);
        return new ModelAndView(view, Map.of("day", day, "office", organisations.current(day.office()), "changes", receptions.changes(day), "address", settings.publicUrl() + "/receptions/" + id));
    }

    private ModelAndView list(ReceptionList page, HttpStatus status) {
        return new ModelAndView("citizen/reception/list", Map.of("p", page, "organisations", organisations, "regions", regions,
                "centres", centres.of(page.days().stream().map(Reception::office).distinct().toList())), status);
    }
}
