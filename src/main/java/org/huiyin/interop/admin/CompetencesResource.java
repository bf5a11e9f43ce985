package org.huiyin.interop.admin;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.directory.DatedCompetence;
import org.huiyin.directory.change.ChangeCompetence;
import org.huiyin.directory.change.CompetenceEntry;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for a category in a place, from day to day. */
@RestController
@RequestMapping("/api/v1/staff/competences")
class CompetencesResource {

    private static final int PAGE = 100;

    private final ChangeCompetence competences;

    CompetencesResource(ChangeCompetence competences) {
        this.competences = competences;
    }

    @GetMapping
    Items<DatedCompetence> in(Actor actor, @RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "0") long after) {
        var found = competences.in(actor, region, after, PAGE + 1);
        return new Items<>(List.copyOf(found.subList(0, Math.min(PAGE, found.size()))), found.size() > PAGE ? Long.toString(found.get(PAGE - 1).id()) : null);
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    DatedCompetence enter(Actor actor, @RequestBody CompetenceEntry entry) {
        return competences.enter(actor, entry);
    }

    /** One that has not begun is taken back, whatever day is given. */
    @DeleteMapping("/{competence:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable long competence, @RequestParam(required = false) @Nullable LocalDate last) {
        competences.end(actor, competence, last);
    }
}
