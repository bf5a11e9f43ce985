package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.access.own.OwnMatter;
import org.huiyin.access.own.OwnMatters;
import org.huiyin.actor.Actor;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.message.KeepWish;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts what was sent into the list of whoever is signed in, unless that person, who sees whose list it is, says no. */
@Component
class KeepSent {

    private static final String FIELD = "my.keep";

    private final CitizenSessions sessions;
    private final OwnMatters matters;
    private final LegalTime time;
    private final KeepWish wishes;

    KeepSent(CitizenSessions sessions, OwnMatters matters, LegalTime time, KeepWish wishes) {
        this.sessions = sessions;
        this.matters = matters;
        this.time = time;
        this.wishes = wishes;
    }

    /** Says on the last page whose list it would go into. */
    ModelAndView offered(ModelAndView page, HttpServletRequest request) {
        if ("citizen/petition/check".equals(page.getViewName())) {
            sessions.current(request).ifPresent(account -> page.addObject("keeper", account.contact().masked()));
        }
        return page;
    }

    /** The petition stands whatever becomes of this; a full list is no reason to frighten anybody. Who wrote in English gets messages in English. */
    void keep(Receipt receipt, HttpServletRequest request) {
        if (Locale.ENGLISH.equals(RequestContextUtils.getLocale(request))) {
            wishes.keep(Actor.petitioner(receipt.number()), receipt.number(), "en", "any");
        }
        if (!"true".equals(request.getParameter(FIELD))) {
            return;
        }
        sessions.current(request).ifPresent(account -> {
            try {
                matters.add(account, new OwnMatter(receipt.number(), receipt.queryCode(), "", time.today()));
            } catch (InvalidInput full) {
                // number and code stand on the receipt
            }
        });
    }
}
