package org.huiyin.petition.handling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.huiyin.deadline.Term;
import org.huiyin.petition.lifecycle.Refusal;
import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Records that the answer reached the petitioner: from that day the thirty days for asking a review count (Art 35). Electronic delivery needs the consent given at submission. */
@Component
final class DeliverOpinion implements Act<DeliverOpinion.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable Mode mode, @Nullable String person, @Nullable Boolean signed, @Nullable String reason) {}

    enum Mode {
        IN_PERSON, POST, ELECTRONIC, PUBLIC;

        @JsonCreator
        static Mode of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Action action() {
        return Action.DELIVER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var issued = situation.petition().course().issuedOn();
        new Checks()
                .present("date", facts.date())
                .notAfter("date", facts.date(), situation.today())
                .notBefore("date", facts.date(), issued == null ? situation.today() : issued)
                .present("mode", facts.mode())
                .optional("person", facts.person(), 100)
                .that(facts.mode() != Mode.IN_PERSON || facts.signed() != null, "signed", "petition.signed-or-refused")
                .that(facts.mode() != Mode.IN_PERSON || facts.person() != null && !facts.person().isBlank(), "person", "runtime.missing")
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        if (facts.mode() == Mode.ELECTRONIC && !situation.petition().origin().electronicDelivery()) {
            throw new Refusal(Refusal.because("no-electronic-consent", "23"));
        }
        return Decision.leaving(situation.petition())
                .clock(Term.C5_REVIEW_REQ, facts.date())
                .clock(Term.C11_EVAL, facts.date())
                .fact("date", facts.date())
                .fact("mode", facts.mode().code())
                .fact("signed", facts.signed())
                .note("delivery", Map.of("person", facts.person() == null ? "" : facts.person()))
                .reason(facts.reason());
    }
}
