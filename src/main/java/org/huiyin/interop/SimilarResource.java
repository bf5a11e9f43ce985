package org.huiyin.interop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Status;
import org.huiyin.petition.beside.BesideMatter;
import org.huiyin.petition.beside.LookBeside;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Other matters in sight that may have to do with a petition. */
@RestController
class SimilarResource {

    /** @param along what goes on about it elsewhere: receptions, video visits, trips, mediations, summonses */
    record Similar(List<Near> samePetitioner, List<Near> alike, List<GoneAlong> along) {}

    record GoneAlong(String kind, String number, LocalDate day, String office, @Nullable LocalDate due) {}

    record Near(String number, String title, Status status, OffsetDateTime receivedAt) {}

    private final LookBeside beside;

    SimilarResource(LookBeside beside) {
        this.beside = beside;
    }

    @GetMapping("/api/v1/staff/petitions/{number}/similar")
    Similar similar(Actor actor, @PathVariable String number) {
        var found = beside.of(actor, number).orElseThrow(Unknown::new);
        return new Similar(near(found.samePetitioner()), near(found.alike()), found.along().stream().map(one -> new GoneAlong(one.kind(), one.number(), one.day(), one.office(), one.due())).toList());
    }

    private static List<Near> near(List<BesideMatter> matters) {
        return matters.stream().map(one -> new Near(one.number(), one.title(), one.status(), PetitionBodies.offset(one.receivedAt()))).toList();
    }
}
