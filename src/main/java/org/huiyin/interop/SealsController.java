package org.huiyin.interop;

import java.time.Duration;
import java.util.List;
import org.huiyin.petition.proof.DailySeal;
import org.huiyin.petition.proof.ReadSeals;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The daily seals, for whoever wants to keep a copy: the more hold one, the less can be changed unseen. */
@RestController
class SealsController {

    record Page(List<DailySeal> items, @Nullable String next) {}

    private final ReadSeals seals;

    SealsController(ReadSeals seals) {
        this.seals = seals;
    }

    @GetMapping("/api/v1/seals")
    ResponseEntity<Page> list(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") String limit) {
        var slice = seals.list(Asked.orNull(after), Choices.number("limit", limit));
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic()).body(new Page(slice.seals(), slice.next()));
    }

    @GetMapping("/api/v1/seals/{number:\\d{1,9}}")
    ResponseEntity<DailySeal> one(@PathVariable int number) {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic()).body(seals.find(number).orElseThrow(Unknown::new));
    }
}
