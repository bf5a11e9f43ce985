package org.huiyin.citizen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the petition offices are and how to reach them (Art 18), nearest first. */
@Controller
class OfficesController {

    private final Areas areas;
    private final Organisations organisations;
    private final KeepCentre centres;

    OfficesController(Areas areas, Organisations organisations, KeepCentre centres) {
        this.areas = areas;
        this.organisations = organisations;
        this.centres = centres;
    }

    @GetMapping("/offices")
    ModelAndView offices(@RequestParam Map<String, String> asked) {
        var values = new TreeMap<>(asked.containsKey("area1") ? asked : areas.atHome());
        var search = asked.getOrDefault("search", "").strip();
        var found = search.isEmpty() ? values : areas.named(search).orElse(Map.of());
        values.putAll(found);
        var faults = found.isEmpty() ? List.of(new FieldFault("search", Words.of("citizen.search.none"))) : List.<FieldFault>of();
        var offices = offices(areas.chosen(values));
        return new ModelAndView("citizen/offices", Map.of("sheet", new Sheet(values, faults), "areas", areas.selects(values).stream().limit(3).toList(), "offices", offices,
                "centres", centres.of(offices.stream().map(Organisation::id).toList())));
    }

    private List<Organisation> offices(List<Region> chain) {
        return chain.reversed().stream().flatMap(region -> organisations.petitionOffice(region.code()).stream()).distinct().toList();
    }
}
