package org.huiyin.interop.afterwards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.reception.disclosure.OwnDisclosure;
import org.huiyin.reception.disclosure.PromiseConsent;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Those to whom something was promised say, with number and code, whether it may be public and whether it was kept. */
@RestController
@RequestMapping("/api/v1/receptions/batches/{number:R\\d{1,18}-\\d{1,9}}/promise")
class OwnPromiseResource {

    private final OwnDisclosure own;

    OwnPromiseResource(OwnDisclosure own) {
        this.own = own;
    }

    /** {@code consent}: whether it may be public; {@code word}: whether it was kept. */
    record OwnPromiseWord(@Nullable Boolean consent, @Nullable String word) {}

    @GetMapping
    OwnDisclosure.OwnPromise look(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return own.read(request.getRemoteAddr(), number, Objects.toString(code, "")).orElseThrow(Unknown::new);
    }

    @PutMapping
    @Reads(OwnPromiseWord.class)
    OwnDisclosure.OwnPromise say(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
        var tree = Bodies.tree(body);
        var said = new JsonFacts(() -> tree).as(OwnPromiseWord.class);
        return own.say(request.getRemoteAddr(), number, Objects.toString(code, ""), new PromiseConsent.ConsentWord(said.consent(), said.word(), null)).orElseThrow(Unknown::new);
    }
}
