package org.huiyin.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.deadline.Derivation;
import org.huiyin.directory.Organisation;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.Action;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.runtime.Words;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The form of an act on a case.
 *
 * @param sheet  what was typed, with its faults
 * @param bar    why it could not be done just now; {@code null} if nothing stood in the way
 * @param since  what somebody else has done since the form was opened
 * @param offer  what may be chosen
 */
public record ActPage(PetitionFile file, Action action, Sheet sheet, @Nullable Bar bar, List<FilePage.Step> since, Offer offer) {

    /** What stood in the way: the law, with its article, or somebody who was faster. */
    public record Bar(String article, Words words) {}

    /**
     * What a form lays out to choose from and to look at.
     *
     * @param units   organisations found
     * @param regions places around the one of the case
     * @param above   the places that a search for organisations may be limited to
     * @param longer  how the term would end if it were extended as typed
     * @param draft   the draft at hand: being written, or waiting for the signature
     * @param kept    files already stored with the form
     */
    public record Offer(List<Organisation> units, List<Choice> regions, List<Choice> above, @Nullable Derivation longer,
            PetitionFile.@Nullable DraftSheet draft, List<StoredFile> kept) {}

    /** The organisations to choose from, the proposed one first with the reason. */
    public List<Choice> units(Page page, Desk desk) {
        var proposed = Stream.ofNullable(file.proposed())
                .map(c -> new Choice(c.organisation().id(), page.t("console.proposed", c.organisation().name()), page.t(c.reason())));
        var found = offer.units().stream().map(o -> new Choice(o.id(), o.name(), desk.place(o.region())));
        return Stream.concat(proposed, found).collect(Collectors.toMap(Choice::value, c -> c, (first, again) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    /** Whether the act may still be taken by this reader as the case stands. */
    public boolean open() {
        return file.view().mayDo().contains(action);
    }

    /** How many claims the editor shows: those written, one more if asked for, at least one. */
    public int claims() {
        return Math.max(1, Typed.rows(sheet.values(), "claims") + ("add".equals(sheet.value("step")) ? 1 : 0));
    }

    /** Whether the head writes the opinion instead of signing the draft as it stands. */
    public boolean writing() {
        return offer.draft() == null || sheet.value("edit").equals("true");
    }

    public String address() {
        return "/console/petitions/" + file.view().number() + "/do/" + action.code();
    }

    /** Whether the form looks for organisations, so that the Enter key searches instead of acting. */
    public boolean finding() {
        return action == Action.FORWARD || action == Action.ASSIGN || action == Action.OBJECT;
    }

    /** Key of what the button says: an extension is shown before it is signed. */
    public String buttonKey() {
        if (action == Action.DRAFT) {
            return "console.draft.save";
        }
        return action == Action.EXTEND && offer.longer() == null ? "console.extend.show" : "petition.action." + action.code();
    }
}
