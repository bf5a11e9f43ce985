package org.huiyin.console;

import java.util.List;
import org.huiyin.deadline.Derivation;
import org.huiyin.directory.Organisation;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What a form lays out to choose from and to look at.
 *
 * @param units   organisations found
 * @param regions places around the one of the case
 * @param above   the places that a search for organisations may be limited to
 * @param named   colleagues or laws to choose from
 * @param longer  how the term would end if it were extended as typed
 * @param draft   the draft at hand: being written, or waiting for the signature
 * @param kept    files already stored with the form
 */
public record Offer(List<Organisation> units, List<Choice> regions, List<Choice> above, List<Choice> named, @Nullable Derivation longer,
        PetitionFile.@Nullable DraftSheet draft, List<StoredFile> kept) {

    static final Offer NOTHING = new Offer(List.of(), List.of(), List.of(), List.of(), null, null, List.of());

    static Offer of(List<Organisation> units, List<Choice> regions, List<Choice> above) {
        return new Offer(units, regions, above, List.of(), null, null, List.of());
    }

    static Offer named(List<Choice> named) {
        return new Offer(List.of(), List.of(), List.of(), named, null, null, List.of());
    }

    static Offer named(List<Choice> named, List<StoredFile> kept) {
        return new Offer(List.of(), List.of(), List.of(), named, null, null, kept);
    }

    static Offer draft(PetitionFile.@Nullable DraftSheet draft) {
        return new Offer(List.of(), List.of(), List.of(), List.of(), null, draft, List.of());
    }

    static Offer longer(@Nullable Derivation longer) {
        return new Offer(List.of(), List.of(), List.of(), List.of(), longer, null, List.of());
    }

    static Offer kept(List<StoredFile> kept) {
        return new Offer(List.of(), List.of(), List.of(), List.of(), null, null, kept);
    }
}
