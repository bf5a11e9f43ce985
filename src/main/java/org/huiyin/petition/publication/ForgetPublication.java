package org.huiyin.petition.publication;

import org.huiyin.actor.Actor;
import org.springframework.stereotype.Component;

/** What is public of a petition goes when the petition is erased, in the same transaction. */
@Component
public class ForgetPublication {

    private final Publications publications;
    private final PublicationLog log;

    ForgetPublication(Publications publications, PublicationLog log) {
        this.publications = publications;
        this.log = log;
    }

    /** Says in the log that it was public, and that this is over. */
    public void of(long petition) {
        publications.take(petition).ifPresent(number -> log.write(Actor.SYSTEM, petition, number, "erased", null));
    }
}
