package org.huiyin.petition.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.Addressee;
import org.huiyin.notice.Notices;
import org.huiyin.petition.Petitioner;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the envelope in which a paper goes to the petitioner, or to each of a group. The address is shown by it, so it takes a reason and is written down. */
@Component
public class AddressEnvelope {

    /** Everybody who left an address. */
    public static final String EACH = "each";

    private final Papers papers;
    private final Notices notices;
    private final RevealPetitioner reveal;

    AddressEnvelope(Papers papers, Notices notices, RevealPetitioner reveal) {
        this.papers = papers;
        this.notices = notices;
        this.reveal = reveal;
    }

    /**
     * The envelope as a PDF, or one for each on a page of its own; nothing if this petition is out of the actor's sight or has no such paper for the petitioner.
     *
     * @param id     of the paper, as the file lists it
     * @param to     the place of somebody in the list of the file, {@link #EACH}, or nothing for the petitioner
     * @param reason why the address is needed, at most 200 characters
     * @throws InvalidInput on {@code reason}, on {@code to} if nobody stands at that place, or on {@code petitioner} if no name and address were left
     */
    @Needs(Right.REVEAL_PETITIONER)
    public Optional<byte[]> print(Actor actor, String number, String id, @Nullable String to, @Nullable String reason) {
        return papers.told(number, id).flatMap(notice -> reveal.shown(actor, number, "envelope", id, reason).map(who -> notices.envelopes(notice, addressees(who, to))));
    }

    private static List<Addressee> addressees(Petitioner who, @Nullable String to) {
        var found = meant(who, to).filter(person -> filled(person.name()) && filled(person.address())).map(person -> new Addressee(person.name(), person.address())).toList();
        if (found.isEmpty()) {
            throw InvalidInput.of("petitioner", "petition.no-address");
        }
        return found;
    }

    private static Stream<Petitioner.Person> meant(Petitioner who, @Nullable String to) {
        if (to == null || to.isBlank()) {
            return Stream.ofNullable(who.person());
        }
        var named = who.named();
        if (to.equals(EACH)) {
            return named.stream().map(Petitioner.Named::person);
        }
        if (!to.matches("[1-9]\\d{0,3}") || Integer.parseInt(to) > named.size()) {
            throw InvalidInput.of("to", "petition.no-such-place", named.size());
        }
        return Stream.of(named.get(Integer.parseInt(to) - 1).person());
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
