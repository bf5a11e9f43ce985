package org.huiyin.citizen;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.directory.Level;
import org.huiyin.directory.Regions;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of each step, filled in as far as the form is. */
@Component
final class StepPages {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Areas areas;
    private final Attachments attachments;
    private final Regions regions;
    private final FormCategories categories;
    private final FormFaults faults;
    private final SubmitPetition submit;

    StepPages(Areas areas, Attachments attachments, Regions regions, FormCategories categories, FormFaults faults, SubmitPetition submit) {
        this.areas = areas;
        this.attachments = attachments;
        this.regions = regions;
        this.categories = categories;
        this.faults = faults;
        this.submit = submit;
    }

    /** A form nobody has written in yet. */
    PetitionForm fresh() {
        var values = new TreeMap<>(areas.atHome());
        values.put(PetitionForm.KEY, randomKey());
        values.put("petitioner.idType", "resident-id");
        return new PetitionForm(values);
    }

    /** The same with what is known of it already: kind, place and field, as far as there are such. */
    PetitionForm begun(Map<String, String> known) {
        var form = fresh();
        for (var field : PetitionForm.BEGUN) {
            form = known.containsKey(field) ? form.with(field, known.get(field)) : form;
        }
        var kind = PetitionForm.CLASSES.contains(form.value("class")) ? form : form.with("class", "");
        var placed = categories.find(kind.value("category")).isPresent() ? kind : kind.with("category", "");
        return placed.value("theme").isEmpty() || categories.open(placed.value("theme")).isPresent() ? placed : placed.with("theme", "");
    }

    static String randomKey() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The form with its region drawn from the selects; a key that is missing is made up. */
    PetitionForm settled(PetitionForm form) {
        var chain = areas.chosen(form.values());
        var region = chain.isEmpty() || chain.getLast().level() == Level.PROVINCE ? "" : chain.getLast().code();
        var keyed = form.value(PetitionForm.KEY).isBlank() ? form.with(PetitionForm.KEY, randomKey()) : form;
        return keyed.with("region", region);
    }

    /** The last step; if something earlier is still wrong, the page where it is. */
    ModelAndView check(PetitionForm form) {
        var wrong = faults.of(form);
        if (wrong.isEmpty()) {
            return page(Step.CHECK, form.with(PetitionForm.SEEN, "true"), wrong);
        }
        var step = List.of(Step.values()).stream().filter(each -> each.shows(wrong.getFirst().field())).findFirst().orElse(Step.CHECK);
        return page(step, form, wrong.stream().filter(fault -> step.shows(fault.field())).toList());
    }

    ModelAndView show(Step step, PetitionForm form, List<FieldFault> wrong) {
        return step == Step.CHECK && wrong.isEmpty() ? check(form) : page(step, form, wrong);
    }

    private ModelAndView page(Step step, PetitionForm form, List<FieldFault> wrong) {
        var model = new HashMap<String, Object>(Map.of("sheet", new Sheet(form.values(), wrong), "hidden", form.hiddenOn(step), "number", step.number()));
        switch (step) {
            case KIND -> { }
            case PERSON -> model.putAll(Map.of("idTypes", PetitionForm.ID_TYPES, "powers", attachments.powers(form), "speakers", submit.speakers(form.value("region"))));
            case PLACE -> {
                model.put("areas", areas.selects(form.values()));
                model.put("categories", categories.of(form.value("theme")));
                categories.open(form.value("theme")).ifPresent(theme -> model.put("theme", theme));
            }
            case MATTER -> {
                model.put("files", attachments.waiting(form.documents()));
                model.put("accused", form.accusedRows());
            }
            case CHECK -> {
                model.put("files", attachments.waiting(form.documents()));
                model.put("powers", attachments.powers(form));
                model.put("said", form.submission());
                model.put("region", regions.fullName(form.value("region")));
                model.put("category", categories.find(form.value("category")));
            }
        }
        return new ModelAndView("citizen/petition/" + step.code(), model, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
