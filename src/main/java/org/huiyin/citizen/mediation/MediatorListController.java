package org.huiyin.citizen.mediation;

import java.util.List;
import java.util.Map;
import org.huiyin.coordination.mediation.PublicRoster;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who mediates, by place and field, for people to choose from. */
@Controller
class MediatorListController {

    private static final int ROWS = 20;

    private final PublicRoster roster;
    private final Regions regions;
    private final Categories categories;

    MediatorListController(PublicRoster roster, Regions regions, Categories categories) {
        this.roster = roster;
        this.regions = regions;
        this.categories = categories;
    }

    @GetMapping("/mediators")
    ModelAndView list(@RequestParam Map<String, String> asked) {
        var field = asked.getOrDefault("field", "");
        try {
            var slice = roster.list(place(asked.getOrDefault("region", "").strip()), field.matches("\\d{2}") ? field : "", asked.getOrDefault("after", ""), ROWS);
            return page(Sheet.of(asked), slice, HttpStatus.OK);
        } catch (InvalidInput invalid) {
            return page(Sheet.of(asked, invalid), new PublicRoster.Slice(List.of(), null), HttpStatus.BAD_REQUEST);
        }
    }

    /** As it is called, or its code. */
    private String place(String said) {
        return said.isEmpty() || said.matches("\\d{6,12}") ? said : regions.namedIn(said, null).map(Region::code).orElseThrow(() -> InvalidInput.of("region", "petition.unknown-region"));
    }

    private ModelAndView page(Sheet sheet, PublicRoster.Slice slice, HttpStatus status) {
        return new ModelAndView("citizen/mediation/mediators", Map.of("sheet", sheet, "slice", slice, "regions", regions, "fields", categories.all().stream().filter(one -> one.parent() == null).toList()), status);
    }
}
