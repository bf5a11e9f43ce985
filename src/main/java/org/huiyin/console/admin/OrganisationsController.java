package org.huiyin.console.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.LookAtOrganisations;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tree of organisations, opened level by level, and the form that adds one. */
@Controller
class OrganisationsController {

    private static final int FOUND = 50;

    private final LookAtOrganisations looking;
    private final ChangeOrganisation changing;
    private final Organisations organisations;

    OrganisationsController(LookAtOrganisations looking, ChangeOrganisation changing, Organisations organisations) {
        this.looking = looking;
        this.changing = changing;
        this.organisations = organisations;
    }

    @GetMapping("/console/organisations")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked) {
        return page(actor, Entered.of(asked), null);
    }

    @PostMapping("/console/organisations")
    ModelAndView add(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var form = Entered.of(sent);
        var added = new ArrayList<Organisation>();
        var faults = form.faults(() -> changing.add(actor, OrganisationForm.entry(form)), added::add);
        return faults == null ? new ModelAndView("redirect:" + OrganisationsPage.one(added.getFirst().id()) + "?done=added") : page(actor, form, faults);
    }

    private ModelAndView page(Actor actor, Entered asked, @Nullable Sheet faults) {
        var at = asked.text("at");
        var above = above(at);
        var here = above.isEmpty() ? null : above.getLast();
        var after = asked.text("after");
        var rows = looking.below(actor, here == null ? null : here.id(), after, OrganisationsPage.ROWS + 1);
        var q = asked.text("q");
        var sheet = faults != null ? faults : Sheet.of(Map.of("q", q, "parent", here == null ? "" : here.id(), "region", here == null ? "" : here.region(), "kind", "department"));
        return new ModelAndView("console/admin/organisations", Map.of("p", new OrganisationsPage(sheet, above, rows.subList(0, Math.min(rows.size(), OrganisationsPage.ROWS)),
                rows.size() > OrganisationsPage.ROWS, !after.isEmpty(), q.isEmpty() ? null : organisations.search(q, null, null, null, FOUND), looking.planned(actor))),
                faults == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private List<Organisation> above(String at) {
        var above = new ArrayList<Organisation>();
        for (var id = at; id != null && !id.isEmpty() && above.size() < 50;) {
            var one = organisations.find(id).orElseThrow(Unknown::new);
            above.addFirst(one);
            id = one.parent();
        }
        return above;
    }
}
