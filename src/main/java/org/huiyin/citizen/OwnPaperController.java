package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.ExplainClock;
import org.huiyin.petition.file.OpenPaper;
import org.huiyin.petition.file.PublicView;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.web.Unknown;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What belongs to one's own petition and is opened from its page: papers, and how a date was counted. */
@Controller
class OwnPaperController {

    private final OpenPaper papers;
    private final ReadOwnPetition own;
    private final ExplainClock clocks;
    private final Proofs proofs;

    OwnPaperController(OpenPaper papers, ReadOwnPetition own, ExplainClock clocks, Proofs proofs) {
        this.papers = papers;
        this.own = own;
        this.clocks = clocks;
        this.proofs = proofs;
    }

    @GetMapping("/track/{number}/papers/{id}")
    ResponseEntity<Resource> paper(@PathVariable String number, @PathVariable String id, HttpServletRequest request) {
        var opened = papers.open(Actor.petitioner(number), request.getRemoteAddr(), id, proof(number, request).code()).orElseThrow(Unknown::new);
        var file = opened.file();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(new InputStreamResource(opened.content()));
    }

    @GetMapping("/track/{number}/dates/{clock}")
    ModelAndView date(@PathVariable String number, @PathVariable long clock, HttpServletRequest request) {
        var explained = clocks.of(view(number, request), clock).orElseThrow(Unknown::new);
        return new ModelAndView("citizen/track/date", "explained", explained);
    }

    private PublicView view(String number, HttpServletRequest request) {
        return own.read(request.getRemoteAddr(), number, proof(number, request).code()).orElseThrow(Unknown::new);
    }

    private Proof proof(String number, HttpServletRequest request) {
        return proofs.of(Mine.PETITION, number, request).orElseThrow(Unknown::new);
    }
}
