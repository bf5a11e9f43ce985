package org.huiyin.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.console.ActPage.Offer;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.Action;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the form of an act offers: organisations and places to choose from, the draft at hand, the date that would follow. */
@Component
final class Offers {

    private static final int FOUND = 20;

    private final Organisations organisations;
    private final DueDates dueDates;
    private final Places places;
    private final Uploads uploads;

    Offers(Organisations organisations, DueDates dueDates, Places places, Uploads uploads) {
        this.organisations = organisations;
        this.dueDates = dueDates;
        this.places = places;
        this.uploads = uploads;
    }

    Offer of(PetitionFile file, Action action, Typed form) {
        var region = form.value("region").isEmpty() ? file.matter().region() : form.value("region");
        return switch (action) {
            case FORWARD, ASSIGN, OBJECT -> new Offer(units(file, form), List.of(), places.above(file.matter().region()), null, null, List.of());
            case CLASSIFY -> new Offer(accused(file, form), places.around(region), places.above(file.matter().region()), null, null, List.of());
            case EXTEND -> with(longer(file, form), null);
            case DRAFT -> with(null, draft(file, d -> d.kind().equals(form.value("kind"))));
            case SUBMIT_FOR_SIGNATURE -> with(null, draft(file, d -> d.state().equals("open") || d.state().equals("returned")));
            case RETURN_DRAFT -> with(null, draft(file, d -> d.state().equals("submitted")));
            case ISSUE_OPINION -> with(null, answer(file));
            case RECORD_INTERVIEW -> new Offer(List.of(), List.of(), List.of(), null, null, uploads.kept(form));
            case UPHOLD_OBJECTION, REJECT_OBJECTION, ACCEPT, DELIVER, EXECUTE, CLOSE, WITHDRAW, SUPPLEMENT, IMPORT_REPLY,
                    REFUSE, REFUSE_FINAL, JOIN, REPORT_URGENT, DIVERT_JUDICIAL, DIVERT_DISCIPLINE, REFER_JURISDICTION, SETTLE_JURISDICTION, SIMPLIFY, TO_ORDINARY,
                    IMPORT_ROUTE, LEGAL_DUTY, STUDY, APPOINT_HANDLER, RECUSE, MEDIATE, HOLD_HEARING, CONCLUDE_HEARING, INVITE_UNITS, ANSWER_PART, POST, RETURN_POST,
                    REQUEST_REVIEW, DECIDE_REVIEW, REQUEST_REREVIEW, DECIDE_REREVIEW, CARE, HAND_OVER, RECOMPUTE -> with(null, null);
        };
    }

    private static Offer with(@Nullable Derivation longer, PetitionFile.@Nullable DraftSheet draft) {
        return new Offer(List.of(), List.of(), List.of(), longer, draft, List.of());
    }

    private List<Organisation> units(PetitionFile file, Typed form) {
        var asked = "find".equals(form.step());
        var region = blankToNull(form.value("findIn"));
        var category = asked ? null : file.matter().category();
        var found = new ArrayList<>(organisations.search(form.value("find"), region, category, null, FOUND));
        organisations.find(form.value("to")).filter(chosen -> !found.contains(chosen)).ifPresent(found::addFirst);
        return found;
    }

    /** The units named as accused, and those looked for. */
    private List<Organisation> accused(PetitionFile file, Typed form) {
        var named = form.list("accused").stream().flatMap(id -> organisations.find(id).stream());
        var found = "find".equals(form.step()) ? units(file, form) : List.<Organisation>of();
        return Stream.concat(named, found.stream()).distinct().toList();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The answer that waits for signature; an extension in the making is none. */
    static PetitionFile.@Nullable DraftSheet answer(PetitionFile file) {
        return draft(file, d -> d.state().equals("submitted") && !d.kind().equals("extension"));
    }

    private static PetitionFile.@Nullable DraftSheet draft(PetitionFile file, Predicate<PetitionFile.DraftSheet> which) {
        return file.drafts().stream().filter(which).findFirst().orElse(null);
    }

    /** The new last day, once a number of days has been typed that the law allows. */
    private @Nullable Derivation longer(PetitionFile file, Typed form) {
        var clock = file.view().deadlines().stream().filter(d -> d.term() == Term.C4_HANDLE && d.state() == Deadline.State.RUNNING).findFirst();
        if (clock.isEmpty() || !form.value("days").matches("\\d{1,3}")) {
            return null;
        }
        try {
            return dueDates.derive(Term.C4X_EXTEND, clock.get().due(), file.matter().profile(), Integer.parseInt(form.value("days")));
        } catch (InvalidInput tooLong) {
            return null;
        }
    }
}
