package org.huiyin.coordination.mediation;

import java.util.List;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.message.Outbox;
import org.huiyin.notice.message.ReachPhone;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Tells sides that there is something to look at, never what it is about; whoever left no mobile number is marked to be called. The caller's transaction must be open. */
@Component
record TellSides(PartyRows parties, MediationLog log, ReachPhone reach, Outbox outbox, Words words) {

    /** How it is worded; in Chinese, as nobody asked them for another language. */
    @Component("mediationMessageWords")
    record Words(Texts texts, HuiyinSettings settings, Organisations organisations) {

        String say(Mediation mediation, String what, String detail) {
            return texts.say("coordination.mediation.told." + what, Texts.CHINESE, organisations.current(mediation.office()).name(), mediation.number(), detail,
                    settings.publicUrl() + "/mediations/mine/" + mediation.number());
        }
    }

    void both(Mediation mediation, String what, String detail) {
        tell(mediation, List.of(Side.values()), what, detail);
    }

    void one(Mediation mediation, Side side, String what, String detail) {
        tell(mediation, List.of(side), what, detail);
    }

    private void tell(Mediation mediation, List<Side> sides, String what, String detail) {
        parties.of(mediation.id()).stream().filter(known -> sides.contains(known.party().side())).forEach(known -> {
            var message = reach.message(known.said().phone(), words.say(mediation, what, detail));
            message.ifPresent(outbox::put);
            if (message.isEmpty()) {
                log.add(mediation, "system", MediationAct.TO_CALL, known.party().side().code(), null);
            }
        });
    }
}
