package org.huiyin.console.casework;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Status;
import org.huiyin.petition.note.ReplyText;
import org.huiyin.petition.note.ReplyTexts;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The texts that the reader's unit keeps for its replies. */
@Controller
class ReplyTextsController {

    private static final String ADDRESS = "/console/reply-texts";

    private final ReplyTexts texts;

    ReplyTextsController(ReplyTexts texts) {
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String edit) {
        var all = texts.all(actor);
        var chosen = all.stream().filter(text -> Long.toString(text.id()).equals(edit)).findFirst();
        return page(actor, HttpStatus.OK, chosen.map(ReplyTextsController::sheet).orElse(Sheet.EMPTY));
    }

    @PostMapping(ADDRESS)
    ModelAndView change(Actor actor, @RequestParam Map<String, String> sent) {
        var remove = sent.getOrDefault("remove", "");
        try {
            if (remove.isEmpty()) {
                texts.save(actor, new ReplyTexts.Order(sent.get("name"), blankIsNone(sent.get("category")), status(sent.get("status")), sent.getOrDefault("body", "").replace("\r\n", "\n")));
            } else {
                texts.remove(actor, remove.matches("\\d{1,18}") ? Long.parseLong(remove) : 0);
            }
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, HttpStatus status, Sheet sheet) {
        return new ModelAndView("console/casework/replyTexts", Map.of("texts", texts.all(actor), "sheet", sheet), status);
    }

    private static Sheet sheet(ReplyText text) {
        return Sheet.of(Map.of("name", text.name(), "category", Objects.toString(text.category(), ""), "status", text.status() == null ? "" : text.status().name(), "body", text.body()));
    }

    private static @Nullable String blankIsNone(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable Status status(@Nullable String name) {
        return Arrays.stream(Status.values()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
