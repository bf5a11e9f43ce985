package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.petition.unsent.KeepUnsent;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a form aside under an address of its own, and takes it up again at the step where it was left. */
@Component
class PutAside {

    static final String STEP = "step";

    private final KeepUnsent unsent;
    private final StepPages pages;

    PutAside(KeepUnsent unsent, StepPages pages) {
        this.unsent = unsent;
        this.pages = pages;
    }

    ModelAndView keep(Step step, PetitionForm form, HttpServletRequest request) {
        var fields = new TreeMap<>(form.values());
        fields.put(STEP, step.code());
        var powers = form.values().entrySet().stream().filter(field -> field.getKey().endsWith("].power")).map(Map.Entry::getValue);
        try {
            var ticket = unsent.keep(form.value(PetitionForm.UNSENT), fields, Stream.concat(form.documents().stream(), powers).toList(), request.getRemoteAddr());
            return SeeOther.to("/petition/unsent/" + ticket);
        } catch (InvalidInput refused) {
            return pages.show(step, form, refused.faults());
        }
    }

    ModelAndView resume(String ticket) {
        return unsent.find(ticket).map(kept -> pages.show(Step.of(kept.fields().getOrDefault(STEP, "")).orElse(Step.KIND),
                pages.settled(PetitionForm.of(kept.fields()).with(PetitionForm.UNSENT, ticket)), List.of())).orElseGet(UnsentController::gone);
    }

    void sent(PetitionForm form) {
        unsent.forget(form.value(PetitionForm.UNSENT));
    }
}
