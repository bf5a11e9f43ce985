package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.console.ActPage.Bar;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the form of an act: as asked for, with faults, or with what stood in the way. */
@Component
final class Sheets {

    /** Faults named by what the act reads, to the control on the page that asked for it. */
    private static final Map<String, String> CONTROLS = Map.of("documents", "file", "scan", "file", "length", "days", "claims", "claims[0].claim");

    private final Offers offers;
    private final Places places;
    private final Story story;

    Sheets(Offers offers, Places places, Story story) {
        this.offers = offers;
        this.places = places;
        this.story = story;
    }

    ActPage plain(PetitionFile file, Action action, Typed form) {
        return page(file, action, form, List.of(), null, List.of());
    }

    /** With the help that was asked for: another place, other organisations, one more claim, the date that would follow. */
    ActPage helped(PetitionFile file, Action action, Typed form) {
        var helped = "place".equals(form.step()) ? places.lookedUp(form) : form;
        return plain(file, action, action == Action.EXTEND ? helped.with("shown", form.value("days")) : helped);
    }

    /** Nobody signs an extension before having seen the day on which it ends. */
    boolean mustBeShownFirst(Action action, Typed form) {
        return action == Action.EXTEND && form.value("days").matches("([1-9]|[12]\\d|30)") && !form.value("reason").isEmpty() && !form.value("days").equals(form.value("shown"));
    }

    ActPage faulty(PetitionFile file, Action action, Typed form, InvalidInput invalid) {
        var faults = invalid.faults().stream().map(fault -> new FieldFault(control(action, form, fault.field()), fault.words())).toList();
        return page(file, action, form, faults, null, List.of());
    }

    private static String control(Action action, Typed form, String field) {
        if (action == Action.RECORD_TELLING && field.startsWith("persons[")) {
            return "persons";
        }
        if (action == Action.INVITE_UNITS && field.equals("units")) {
            return "units[0].unit";
        }
        if (action == Action.DRAFT && field.equals("body") && form.value("kind").equals("opinion")) {
            return "claims[0].claim";
        }
        return CONTROLS.getOrDefault(field, field);
    }

    ActPage refused(PetitionFile file, Action action, Typed form, Outcome.Refused refused) {
        return page(file, action, form, List.of(), new Bar(refused.article(), refused.words()), List.of());
    }

    /** Somebody else was faster: what has happened is shown, and the form goes on from how the case stands now. */
    ActPage stale(PetitionFile file, Action action, Typed form) {
        var seen = form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : file.view().version();
        var now = form.with("version", Integer.toString(file.view().version()));
        return page(file, action, now, List.of(), new Bar("", Words.of("console.act.stale")), story.since(file, seen));
    }

    private ActPage page(PetitionFile file, Action action, Typed form, List<FieldFault> faults, @Nullable Bar bar, List<Step> since) {
        return new ActPage(file, action, new Sheet(form.values(), faults), bar, since, offers.of(file, action, form));
    }
}
