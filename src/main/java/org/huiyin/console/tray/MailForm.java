package org.huiyin.console.tray;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.notice.mail.QuotedText;
import org.huiyin.petition.message.Tray;
import org.huiyin.petition.message.TrayMail;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one mail, with what can be made of it filled in; where the mail is gone, the list says so. */
@Component
class MailForm {

    private final Tray tray;

    MailForm(Tray tray) {
        this.tray = tray;
    }

    static ModelAndView told(String what) {
        return new ModelAndView("redirect:" + TrayController.ADDRESS + "?told=" + what);
    }

    ModelAndView show(Actor actor, long mail, Sheet typed, HttpStatus status) {
        return tray.open(actor, mail).map(found -> {
            var values = begun(actor, found);
            values.putAll(typed.values());
            return new ModelAndView("console/tray/mail", Map.of("mail", found, "sheet", new Sheet(values, typed.faults())), status);
        }).orElseGet(() -> told("gone"));
    }

    private static Map<String, String> begun(Actor actor, TrayMail found) {
        var mail = found.mail();
        var values = new HashMap<>(Map.of("title", cut(mail.subject(), 100), "facts", cut(QuotedText.cut(mail.text()), 10_000), "petitioner.email", mail.from(), "class", "claim",
                "region", actor.region() == null ? "" : actor.region()));
        if (found.number() != null) {
            values.put("number", found.number());
        }
        return values;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
