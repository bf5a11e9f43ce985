package org.huiyin.console.tray;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.message.FileMail;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a clerk makes of a mail: something that belongs to a case, a petition of its own, or nothing. */
@Controller
class FileMailController {

    private final FileMail filing;
    private final MailForm form;

    FileMailController(FileMail filing, MailForm form) {
        this.filing = filing;
        this.form = form;
    }

    @PostMapping(TrayController.ADDRESS + "/{message:\\d{1,18}}/file")
    ModelAndView file(Actor actor, @PathVariable long message, @RequestParam(defaultValue = "") String number) {
        return decided(actor, message, Map.of("number", number), () -> filing.toCase(actor, message, number.replaceAll("[\\s-]", ""))
                .map(filed -> new ModelAndView("redirect:/console/petitions/" + filed)).orElseGet(() -> MailForm.told("gone")));
    }

    @PostMapping(TrayController.ADDRESS + "/{message:\\d{1,18}}/petition")
    ModelAndView petition(Actor actor, @PathVariable long message, @RequestParam Map<String, String> sent) {
        return decided(actor, message, sent, () -> filing.toPetition(actor, message, said(sent))
                .map(receipt -> new ModelAndView("console/record/receipt", Map.of("receipt", receipt, "title", sent.getOrDefault("title", "")), HttpStatus.CREATED))
                .orElseGet(() -> MailForm.told("gone")));
    }

    @PostMapping(TrayController.ADDRESS + "/{message:\\d{1,18}}/aside")
    ModelAndView aside(Actor actor, @PathVariable long message, @RequestParam(defaultValue = "") String reason) {
        return decided(actor, message, Map.of("reason", reason), () -> MailForm.told(filing.aside(actor, message, reason) ? "aside" : "gone"));
    }

    private ModelAndView decided(Actor actor, long mail, Map<String, String> sent, Supplier<ModelAndView> deciding) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        try {
            return deciding.get();
        } catch (InvalidInput invalid) {
            return form.show(actor, mail, new Sheet(sent, invalid.faults()), HttpStatus.BAD_REQUEST);
        }
    }

    private static Map<String, Object> said(Map<String, String> sent) {
        var said = new HashMap<String, Object>();
        var person = new HashMap<String, Object>();
        sent.forEach((field, value) -> {
            if (!value.isBlank() && !field.equals("_csrf") && !field.equals("number") && !field.equals("reason")) {
                (field.startsWith("petitioner.") ? person : said).put(field.replaceFirst("^petitioner\\.", ""), value.replace("\r\n", "\n").strip());
            }
        });
        said.put("petitioner", person);
        return said;
    }
}
