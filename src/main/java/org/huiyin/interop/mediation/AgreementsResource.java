package org.huiyin.interop.mediation;

import static org.huiyin.interop.mediation.MediationsResource.facts;
import static org.huiyin.interop.mediation.MediationsResource.known;

import org.huiyin.actor.Actor;
import org.huiyin.coordination.mediation.AgreementOrder;
import org.huiyin.coordination.mediation.AgreementPaper;
import org.huiyin.coordination.mediation.HoldSessions;
import org.huiyin.coordination.mediation.KeepPoints;
import org.huiyin.coordination.mediation.Mediation;
import org.huiyin.coordination.mediation.WriteAgreement;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a mediation goes on: sessions, the text, who signs it, and whether its points were done. */
@RestController
@RequestMapping("/api/v1/staff/mediations" + MediationsResource.ONE)
class AgreementsResource {

    private final HoldSessions sessions;
    private final WriteAgreement writing;
    private final KeepPoints points;
    private final AgreementPaper papers;

    AgreementsResource(HoldSessions sessions, WriteAgreement writing, KeepPoints points, AgreementPaper papers) {
        this.sessions = sessions;
        this.writing = writing;
        this.points = points;
        this.papers = papers;
    }

    @Once
    @PostMapping("/sessions")
    @Reads(HoldSessions.Call.class)
    Mediation call(Actor actor, @PathVariable long mediation, @RequestBody(required = false) byte @Nullable [] body) {
        return known(sessions.call(actor, mediation, facts(body).as(HoldSessions.Call.class)));
    }

    @PutMapping("/sessions/{session:\\d{1,18}}")
    @Reads(HoldSessions.HeldSession.class)
    Mediation hold(Actor actor, @PathVariable long mediation, @PathVariable long session, @RequestBody(required = false) byte @Nullable [] body) {
        return known(sessions.hold(actor, mediation, session, facts(body).as(HoldSessions.HeldSession.class)));
    }

    @Once
    @PostMapping("/texts")
    @Reads(AgreementOrder.class)
    Mediation write(Actor actor, @PathVariable long mediation, @RequestBody(required = false) byte @Nullable [] body) {
        return known(writing.write(actor, mediation, facts(body).as(AgreementOrder.class)));
    }

    @Once
    @PostMapping("/signatures")
    @Reads(WriteAgreement.Signed.class)
    Mediation sign(Actor actor, @PathVariable long mediation, @RequestBody(required = false) byte @Nullable [] body) {
        return known(writing.sign(actor, mediation, facts(body).as(WriteAgreement.Signed.class)));
    }

    @Once
    @PostMapping("/points/{point:\\d{1,9}}")
    @Reads(KeepPoints.PointFinding.class)
    Mediation tell(Actor actor, @PathVariable long mediation, @PathVariable int point, @RequestBody(required = false) byte @Nullable [] body) {
        return known(points.tell(actor, mediation, point, facts(body).as(KeepPoints.PointFinding.class)));
    }

    @GetMapping("/agreement.pdf")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable long mediation) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(papers.open(actor, mediation).orElseThrow(Unknown::new).bytes());
    }
}
