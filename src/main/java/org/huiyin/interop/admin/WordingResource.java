package org.huiyin.interop.admin;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Items;
import org.huiyin.notice.PreviewWording;
import org.huiyin.notice.wording.ChangeWording;
import org.huiyin.notice.wording.Wording;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What papers and public pages say, in the product's words and in the house's own. */
@RestController
@RequestMapping("/api/v1/staff/wording")
class WordingResource {

    private static final int SHOWN = 20;

    record OwnWording(@Nullable String words) {}

    private final ChangeWording changing;
    private final PreviewWording previewing;

    WordingResource(ChangeWording changing, PreviewWording previewing) {
        this.changing = changing;
        this.previewing = previewing;
    }

    @GetMapping
    Items<WordingView> every(Actor actor) {
        return Items.all(changing.every(actor).stream().map(each -> WordingView.of(each, List.of())).toList());
    }

    @GetMapping("/{key}/{language}")
    WordingView one(Actor actor, @PathVariable String key, @PathVariable String language) {
        var wording = known(actor, key, language);
        return WordingView.of(wording, changing.history(actor, wording.phrase(), SHOWN));
    }

    @PutMapping("/{key}/{language}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @PathVariable String key, @PathVariable String language, @RequestBody OwnWording entry) {
        changing.change(actor, known(actor, key, language).phrase(), entry.words());
    }

    @DeleteMapping("/{key}/{language}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void back(Actor actor, @PathVariable String key, @PathVariable String language) {
        changing.back(actor, known(actor, key, language).phrase());
    }

    /** The sample of the kind in these words, as a PDF; a phrase of a page has none. */
    @PostMapping("/{key}/{language}/preview")
    ResponseEntity<byte[]> preview(Actor actor, @PathVariable String key, @PathVariable String language, @RequestBody OwnWording entry) {
        var phrase = known(actor, key, language).phrase();
        if (!phrase.paper()) {
            throw new Unknown();
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(previewing.print(actor, phrase, entry.words()));
    }

    private Wording known(Actor actor, String key, String language) {
        return changing.one(actor, key, language).orElseThrow(Unknown::new);
    }
}
