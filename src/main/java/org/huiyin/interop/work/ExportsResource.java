package org.huiyin.interop.work;

import java.net.URI;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.work.ListFiles;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists as files, written in the background: asked for, watched, and given up. At most the latest twenty of the caller are told. */
@RestController
@RequestMapping("/api/v1/staff/exports")
class ExportsResource {

    /** {@code format}: csv or xlsx; {@code list} left out: everything in sight. */
    record ExportWish(@Nullable String format, @Nullable ListWish list) {}

    private final ListFiles files;

    ExportsResource(ListFiles files) {
        this.files = files;
    }

    @GetMapping
    Items<ExportTold> all(Actor actor) {
        return Items.all(files.list(actor).stream().map(ExportTold::of).toList());
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ExportTold> order(Actor actor, @RequestBody ExportWish wish, Locale locale) {
        NoRight.unless(actor, Right.LIST_CASES);
        var asked = (wish.list() == null ? ListWish.ALL : wish.list()).asked();
        var ordered = files.order(actor, asked, wish.format(), locale);
        return ResponseEntity.created(URI.create("/api/v1/staff/exports/" + ordered)).body(one(actor, ordered));
    }

    @GetMapping("/{export:\\d{1,18}}")
    ExportTold one(Actor actor, @PathVariable long export) {
        return files.find(actor, export).map(ExportTold::of).orElseThrow(() -> InvalidInput.of("export", "petition.export.unknown"));
    }

    @DeleteMapping("/{export:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable long export) {
        files.discard(actor, export);
    }
}
