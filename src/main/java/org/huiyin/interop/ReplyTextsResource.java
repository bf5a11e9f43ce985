package org.huiyin.interop;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.petition.note.ReplyText;
import org.huiyin.petition.note.ReplyTexts;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The texts that the own unit keeps for its replies, each under its name. */
@RestController
@RequestMapping("/api/v1/staff/reply-texts")
class ReplyTextsResource {

    private final ReplyTexts texts;

    ReplyTextsResource(ReplyTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    List<ReplyText> all(Actor actor) {
        return texts.all(actor);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Reads(ReplyTexts.Order.class)
    void save(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        texts.save(actor, new JsonFacts(() -> Bodies.tree(body)).as(ReplyTexts.Order.class));
    }

    @DeleteMapping("/{text:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable long text) {
        texts.remove(actor, text);
    }
}
