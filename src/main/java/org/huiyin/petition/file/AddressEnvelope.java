package org.huiyin.petition.file;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.Notices;
import org.huiyin.petition.Petitioner;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the envelope in which a paper goes to the petitioner. The address is shown by it, so it takes a reason and is written down. */
@Component
public class AddressEnvelope {

    private final Papers papers;
    private final Notices notices;
    private final RevealPetitioner reveal;

    AddressEnvelope(Papers papers, Notices notices, RevealPetitioner reveal) {
        this.papers = papers;
        this.notices = notices;
        this.reveal = reveal;
    }

    /**
     * The envelope as a PDF; nothing if this petition is out of the actor's sight or has no such paper for the petitioner.
     *
     * @param id     of the paper, as the file lists it
     * @param reason why the address is needed, at most 200 characters
     * @throws InvalidInput on {@code reason}, or on {@code petitioner} if no name and address were left
     */
    @Needs(Right.REVEAL_PETITIONER)
    public Optional<byte[]> print(Actor actor, String number, String id, @Nullable String reason) {
        return papers.told(number, id).flatMap(notice -> reveal.reveal(actor, number, reason).map(who -> print(notice, who)));
    }

    private byte[] print(long notice, Petitioner who) {
        var person = who.person();
        if (person == null || person.name() == null || person.address() == null) {
            throw InvalidInput.of("petitioner", "petition.no-address");
        }
        return notices.envelope(notice, person.name(), person.address());
    }
}
