package org.huiyin.petition.publication;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a finished petition before the public, in words that the office has read: with the petitioner's consent, never one that is sealed or accuses (Art 30). The office
 * may change the words and take them back. Every step is logged.
 */
@Component
public class PublishPetition {

    private final PublishableRows rows;
    private final Publications publications;
    private final PublicationLog log;
    private final ProposeWords words;
    private final Readings readings;

    PublishPetition(PublishableRows rows, Publications publications, PublicationLog log, ProposeWords words, Readings readings) {
        this.rows = rows;
        this.publications = publications;
        this.log = log;
        this.words = words;
        this.readings = readings;
    }

    /** How it is public or would be; nothing if there is no such petition or this actor may not know of it. It is a look at the file. */
    @Needs(Right.PUBLISH)
    public Optional<PublicationSheet> look(Actor actor, String number) {
        return rows.find(actor, number).map(found -> {
            var petition = found.petition();
            readings.record(actor, petition.id(), number, "publication");
            var barred = found.bar(actor);
            return new PublicationSheet(number, barred, publications.of(petition.id()).orElse(null), barred == null ? words.of(petition) : new PublicWords("", "", ""));
        });
    }

    /** @throws org.huiyin.runtime.InvalidInput on a text that is missing, too long, or still tells who petitioned */
    @Needs(Right.PUBLISH)
    @Transactional
    public Outcome publish(Actor actor, String number, PublicWords said) {
        return rows.locked(actor, number).map(found -> found.barred(actor).<Outcome>map(refused -> refused).orElseGet(() -> put(actor, found.petition(), said.stripped())))
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome put(Actor actor, Case petition, PublicWords said) {
        said.check(words.traces(petition));
        var standing = publications.of(petition.id());
        standing.ifPresent(_ -> publications.change(petition.id(), said));
        var now = standing.orElseGet(() -> publications.put(petition, said));
        log.write(actor, petition.id(), now.number(), standing.isPresent() ? "changed" : "published", said);
        return done(petition, "published");
    }

    /** Takes it back, also where it could not be published any more. */
    @Needs(Right.PUBLISH)
    @Transactional
    public Outcome withdraw(Actor actor, String number) {
        return rows.locked(actor, number).map(found -> {
            var petition = found.petition();
            if (!petition.course().desk().office().equals(actor.unit())) {
                return Refusal.because("publication-not-yours", "");
            }
            return publications.take(petition.id()).<Outcome>map(taken -> {
                log.write(actor, petition.id(), taken, "withdrawn", null);
                return done(petition, "withdrawn-from-public");
            }).orElseGet(() -> Refusal.because("publication-none", ""));
        }).orElseGet(Outcome.Unknown::new);
    }

    private static Outcome done(Case petition, String event) {
        return new Outcome.Done(petition.number(), petition.status(), petition.version(), List.of(event));
    }
}
