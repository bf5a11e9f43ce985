package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.TreeMap;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Sends what was filled in, once, and leads on to the receipt. */
@Component
final class SendPetition {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SubmitPetition submit;
    private final Idempotency idempotency;
    private final StepPages pages;
    private final Proofs proofs;
    private final KeepSent keeping;
    private final PutAside aside;

    SendPetition(SubmitPetition submit, Idempotency idempotency, StepPages pages, Proofs proofs, KeepSent keeping, PutAside aside) {
        this.submit = submit;
        this.idempotency = idempotency;
        this.pages = pages;
        this.proofs = proofs;
        this.keeping = keeping;
        this.aside = aside;
    }

    ModelAndView send(PetitionForm form, HttpServletRequest request, HttpServletResponse response) {
        try {
            var receipt = submit.submit(form.submission(), idempotency.key("citizen", form.value(PetitionForm.KEY), body(form))).receipt();
            var proof = new Proof(receipt.number(), receipt.queryCode());
            proofs.give(Mine.RECEIPT, proof, request, response);
            proofs.give(Mine.PETITION, proof, request, response);
            keeping.keep(receipt, request);
            aside.sent(form);
            return SeeOther.to("/petition/receipt");
        } catch (Idempotency.KeyReused reused) {
            return pages.show(Step.CHECK, form, List.of(new FieldFault("send", Words.of("citizen.new.check.sent-before"))));
        } catch (InvalidInput invalid) {
            return refused(form, invalid);
        }
    }

    /** The last page says whose list it would go into. */
    ModelAndView offered(ModelAndView page, HttpServletRequest request) {
        return keeping.offered(page, request);
    }

    private ModelAndView refused(PetitionForm form, InvalidInput invalid) {
        boolean files = invalid.faults().stream().anyMatch(fault -> fault.field().equals("documents"));
        if (files) {
            return pages.show(Step.MATTER, form, invalid.faults().stream().map(fault -> new FieldFault("file", fault.words())).toList());
        }
        // What the rules alone do not see: a power that went with another petition in the meantime.
        var powers = invalid.faults().stream().filter(fault -> fault.field().endsWith("].power")).map(FormFaults::named).toList();
        return powers.isEmpty() ? pages.check(form) : pages.show(Step.PERSON, form, powers);
    }

    private static byte[] body(PetitionForm form) {
        var said = new TreeMap<>(form.values());
        said.remove(PetitionForm.KEY);
        said.remove(PetitionForm.UNSENT);
        return JSON.writeValueAsBytes(said);
    }
}
