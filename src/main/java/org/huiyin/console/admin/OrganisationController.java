package org.huiyin.console.admin;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.DissolveOrganisations;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One organisation: what is said of it, where it stands, and its end. */
@Controller
@RequestMapping("/console/organisations/{id}")
class OrganisationController {

    private final OrganisationDesk desk;
    private final ChangeOrganisation changing;
    private final DissolveOrganisations dissolving;

    OrganisationController(OrganisationDesk desk, ChangeOrganisation changing, DissolveOrganisations dissolving) {
        this.desk = desk;
        this.changing = changing;
        this.dissolving = dissolving;
    }

    @GetMapping
    ModelAndView look(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        return desk.page(actor, id, null, done.matches("added|changed|moved|dissolved|planned|called-off") ? done : "");
    }

    @PostMapping
    ModelAndView change(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        return orFaults(actor, id, Entered.of(sent), "changed", form -> changing.change(actor, id, OrganisationForm.entry(form)));
    }

    @PostMapping("/move")
    ModelAndView move(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        return orFaults(actor, id, Entered.of(sent), "moved", form -> changing.move(actor, id, form.value("parent"), form.text("top").equals("true")));
    }

    @PostMapping("/call-off")
    ModelAndView callOff(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        return orFaults(actor, id, Entered.of(sent), "called-off", form -> dissolving.callOff(actor, id));
    }

    /** First what would pass over is shown; it is done only from there. */
    @PostMapping("/dissolve")
    ModelAndView dissolve(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var form = Entered.of(sent);
        if (form.text("step").equals("do")) {
            return orFaults(actor, id, form, "dissolved", said -> dissolving.order(actor, OrganisationForm.order(id, said)));
        }
        desk.unit(id).orElseThrow(Unknown::new);
        var looked = new ArrayList<DissolveOrganisations.Looked>();
        var faults = form.faults(() -> dissolving.look(actor, OrganisationForm.order(id, form)), looked::add);
        return faults == null ? desk.preview(actor, looked.getFirst(), form) : desk.page(actor, id, faults, "");
    }

    private ModelAndView orFaults(Actor actor, String id, Entered form, String done, Consumer<Entered> act) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        desk.unit(id).orElseThrow(Unknown::new);
        var faults = form.faults(() -> act.accept(form));
        return faults == null ? new ModelAndView("redirect:" + OrganisationsPage.one(id) + "?done=" + done) : desk.page(actor, id, faults, "");
    }
}
