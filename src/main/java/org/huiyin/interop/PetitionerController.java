package org.huiyin.interop;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.file.AddressEnvelope;
import org.huiyin.petition.file.RevealPetitioner;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells staff who petitions, for a reason that is written down. */
@RestController
class PetitionerController {

    record RevealReason(@Nullable String reason) {}

    record Why(@Nullable String to, @Nullable String reason) {}

    record Revealed(Petitioner.@Nullable Person person, int persons, List<Petitioner.Person> coPetitioners, List<Petitioner.Person> representatives,
            List<Petitioner.Agent> agents, List<Petitioner.Accused> accused, boolean confidential) {}

    private final RevealPetitioner reveal;
    private final AddressEnvelope envelopes;

    PetitionerController(RevealPetitioner reveal, AddressEnvelope envelopes) {
        this.reveal = reveal;
        this.envelopes = envelopes;
    }

    @PostMapping("/api/v1/staff/petitions/{number}/petitioner")
    @Reads(RevealReason.class)
    Revealed reveal(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        return reveal.reveal(actor, number, new JsonFacts(() -> Bodies.tree(body)).as(RevealReason.class).reason())
                .map(p -> new Revealed(p.person(), p.persons(), p.coPetitioners(), p.representatives(), p.agents(), p.accused(), p.confidential()))
                .orElseThrow(Unknown::new);
    }

    /** The envelope for a paper, as a PDF: it shows the address, so it takes a reason too; {@code to} names the place of one of a group, or {@code each}. */
    @PostMapping("/api/v1/staff/petitions/{number}/documents/{id}/envelope")
    @Reads(Why.class)
    ResponseEntity<byte[]> envelope(Actor actor, @PathVariable String number, @PathVariable String id, @RequestBody(required = false) byte @Nullable [] body) {
        var asked = new JsonFacts(() -> Bodies.tree(body)).as(Why.class);
        var pdf = envelopes.print(actor, number, id, asked.to(), asked.reason()).orElseThrow(Unknown::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"envelope-" + number + ".pdf\"").body(pdf);
    }
}
