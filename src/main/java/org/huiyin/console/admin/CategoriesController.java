package org.huiyin.console.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Category;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.change.CategoryEntry;
import org.huiyin.directory.change.ChangeCategory;
import org.huiyin.directory.change.LookAtOrganisations;
import org.huiyin.runtime.LegalTime;
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

/** The administrator adds categories, renames them and lets them end. */
@Controller
class CategoriesController {

    private static final String ADDRESS = "/console/categories";
    private static final int CHANGES = 20;

    private final ChangeCategory changing;
    private final LookAtOrganisations looking;
    private final LegalTime time;

    CategoriesController(ChangeCategory changing, LookAtOrganisations looking, LegalTime time) {
        this.changing = changing;
        this.looking = looking;
        this.time = time;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String done) {
        return page(actor, null, null, !done.isEmpty());
    }

    @PostMapping(ADDRESS)
    ModelAndView add(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var form = Entered.of(sent);
        var faults = form.faults(() -> changing.add(actor, entry(form)));
        return faults == null ? new ModelAndView("redirect:" + ADDRESS + "?done=added") : page(actor, null, faults, false);
    }

    @GetMapping(ADDRESS + "/{code:\\d{2,6}}")
    ModelAndView one(Actor actor, @PathVariable String code) {
        return page(actor, code, null, false);
    }

    @PostMapping(ADDRESS + "/{code:\\d{2,6}}")
    ModelAndView change(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var form = Entered.of(sent);
        var faults = form.faults(() -> changing.change(actor, code, entry(form)));
        return faults == null ? new ModelAndView("redirect:" + ADDRESS + "?done=changed") : page(actor, code, faults, false);
    }

    private ModelAndView page(Actor actor, @Nullable String code, @Nullable Sheet faults, boolean done) {
        var every = changing.every(actor);
        var one = code == null ? null : every.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(Unknown::new);
        var changes = one == null ? List.<DirectoryChange>of() : looking.changes(actor, one.code(), Long.MAX_VALUE, CHANGES);
        return new ModelAndView("console/admin/" + (one == null ? "categories" : "category"),
                Map.of("p", new CategoriesPage(faults != null ? faults : one == null ? Sheet.EMPTY : sheet(one), every, one, changes, time.today(), done)),
                faults == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private static CategoryEntry entry(Entered form) {
        return new CategoryEntry(form.value("code"), form.value("name"), form.value("nameEn"), form.day("first"), form.day("last"));
    }

    private static Sheet sheet(Category one) {
        var values = new HashMap<>(Map.of("name", one.name(), "nameEn", one.nameEn()));
        values.put("first", one.first() == null ? "" : one.first().toString());
        values.put("last", one.last() == null ? "" : one.last().toString());
        return Sheet.of(values);
    }
}
