package org.huiyin.citizen;

import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.intake.PeopleByLine;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Coded;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** What is wrong with a form, told by the rules of intake and named in the words of the page. */
@Component
final class FormFaults {

    private static final Pattern ON_A_LINE = Pattern.compile("(coPetitioners|representatives)\\[(\\d+)].*");

    private final SubmitPetition submit;

    FormFaults(SubmitPetition submit) {
        this.submit = submit;
    }

    List<FieldFault> of(PetitionForm form) {
        return submit.faults(form.submission()).stream().map(fault -> named(form, fault)).toList();
    }

    /** Of somebody who stands on a line the fault is told beside the box of lines, with the line's number. */
    static FieldFault named(PetitionForm form, FieldFault fault) {
        var place = ON_A_LINE.matcher(fault.field());
        return place.matches() ? onALine(place.group(1), PeopleByLine.line(form.value(place.group(1)), Integer.parseInt(place.group(2))), fault.words())
                : named(fault, label(fault.field(), form.value("class")));
    }

    private static FieldFault onALine(String box, int line, Words words) {
        return new FieldFault(box, Words.of("citizen.fault", Words.of("citizen.line", Words.of("citizen.field." + box), line), words));
    }

    /** The words name their field, because a list of faults stands far from the fields. */
    static FieldFault named(FieldFault fault) {
        return named(fault, label(fault.field(), ""));
    }

    private static FieldFault named(FieldFault fault, String label) {
        var field = fault.field().equals("region") ? "area2" : fault.field();
        boolean unchosen = fault.words().key().equals("runtime.missing") && (field.equals("class") || field.equals("area2"));
        return new FieldFault(field, Words.of("citizen.fault", Words.of(label), unchosen ? Words.of("citizen.missing.choice") : fault.words()));
    }

    /** As the page calls the field: what a claim asks for, a suggestion suggests. */
    private static String label(String field, String kind) {
        return List.of("facts", "claim").contains(field) && Coded.named(PetitionClass.class, kind).isPresent() ? "citizen.new.matter." + field + '.' + kind
                : "citizen.field." + field.replaceAll("\\[\\d+]", "").replaceAll("^area\\d$", "region");
    }
}
