package org.huiyin.console.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.DatedCompetence;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.directory.change.ChangeCompetence;
import org.huiyin.directory.change.CompetenceEntry;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who answers for what in a region: today, from a day on, and until when. */
@Controller
class CompetencesController {

    private final ChangeCompetence competences;
    private final StandingCompetences standing;
    private final Regions regions;
    private final LegalTime time;

    CompetencesController(ChangeCompetence competences, StandingCompetences standing, Regions regions, LegalTime time) {
        this.competences = competences;
        this.standing = standing;
        this.regions = regions;
        this.time = time;
    }

    @GetMapping("/console/competences")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked) {
        return page(actor, Entered.of(asked), null);
    }

    @PostMapping("/console/competences")
    ModelAndView enter(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var form = Entered.of(sent);
        var faults = form.faults(() -> competences.enter(actor,
                new CompetenceEntry(form.value("category"), form.value("region"), form.value("organisation"), form.day("first"), form.day("last"))));
        return faults == null ? new ModelAndView("redirect:" + CompetencesPage.address(form.text("region")) + "&done=entered") : page(actor, form, faults);
    }

    @PostMapping("/console/competences/{competence:\\d{1,18}}/end")
    ModelAndView end(Actor actor, @PathVariable long competence, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var form = Entered.of(sent);
        var faults = form.faults(() -> competences.end(actor, competence, form.day("last")));
        return faults == null && regions.find(form.text("region")).isPresent() ? new ModelAndView("redirect:" + CompetencesPage.address(form.text("region")) + "&done=ended")
                : page(actor, form, faults);
    }

    private ModelAndView page(Actor actor, Entered asked, @Nullable Sheet faults) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var region = regions.find(asked.text("region")).map(Region::code).orElse(null);
        var after = asked.text("after").matches("\\d{1,18}") ? Long.parseLong(asked.text("after")) : 0;
        var found = region == null ? List.<DatedCompetence>of() : competences.in(actor, region, after, CompetencesPage.ROWS + 1);
        var rows = found.subList(0, Math.min(found.size(), CompetencesPage.ROWS));
        var sheet = faults == null ? asked(asked, region) : faults;
        return new ModelAndView("console/admin/competences", Map.of("p", new CompetencesPage(sheet, region, rows,
                found.size() > rows.size() ? CompetencesPage.address(String.valueOf(region)) + "&after=" + rows.getLast().id() : null,
                region == null ? List.of() : standing.in(region), time.today(), asked.text("done").matches("entered|ended") ? asked.text("done") : "")),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private Sheet asked(Entered asked, @Nullable String region) {
        var values = new LinkedHashMap<>(Map.of("first", time.today().toString()));
        values.putAll(asked.values());
        return region != null || asked.text("region").isEmpty() ? Sheet.of(values) : Sheet.of(values, InvalidInput.of("region", "directory.region.unknown", asked.text("region")));
    }
}
