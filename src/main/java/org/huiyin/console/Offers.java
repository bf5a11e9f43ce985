package org.huiyin.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.access.Accounts;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.Action;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the form of an act offers: organisations and places to choose from, the draft at hand, the date that would follow. */
@Component
final class Offers {

    private static final int FOUND = 20;
    /** What the organs of the other tracks answer for: litigation, discipline. */
    private static final String JUDICIAL = "08";
    private static final String DISCIPLINE = "16";

    private final Organisations organisations;
    private final Accounts accounts;
    private final Longer longer;
    private final LawProfiles profiles;
    private final Places places;
    private final Uploads uploads;

    Offers(Organisations organisations, Accounts accounts, Longer longer, LawProfiles profiles, Places places, Uploads uploads) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.longer = longer;
        this.profiles = profiles;
        this.places = places;
        this.uploads = uploads;
    }

    Offer of(PetitionFile file, Action action, Typed form) {
        return switch (action) {
            case FORWARD, ASSIGN -> found(file, Stream.concat(units(file, form, file.matter().category()).stream(), below(file, form)));
            case OBJECT, SETTLE_JURISDICTION -> found(file, units(file, form, file.matter().category()).stream());
            case HAND_OVER -> found(file, units(file, form, null).stream());
            case DIVERT_JUDICIAL -> found(file, units(file, form, JUDICIAL).stream());
            case DIVERT_DISCIPLINE -> found(file, units(file, form, DISCIPLINE).stream());
            case CORRECT_ACCUSED -> Offer.of(several(file, form, form.list("accused")), List.of(), places.above(file.matter().region()));
            case CLASSIFY -> Offer.of(several(file, form, form.list("accused")), places.around(region(file, form)), places.above(file.matter().region()));
            case REFER_JURISDICTION -> found(file, several(file, form, form.list("units")).stream());
            case INVITE_UNITS -> found(file, several(file, form, form.column("units", "unit")).stream());
            case APPOINT_HANDLER, RECUSE -> Offer.named(colleagues(file));
            case RECOMPUTE -> Offer.named(profiles.names().stream().map(name -> Choice.of(name, name)).toList());
            case FILE_RECEIPT -> Offer.named(receipts(file), uploads.kept(form));
            case EXTEND -> Offer.longer(longer(file, form));
            case DRAFT -> Offer.draft(draft(file, d -> d.kind().equals(form.value("kind"))));
            case SUBMIT_FOR_SIGNATURE -> Offer.draft(draft(file, d -> d.state().equals("open") || d.state().equals("returned")));
            case RETURN_DRAFT -> Offer.draft(draft(file, d -> d.state().equals("submitted")));
            case ISSUE_OPINION -> Offer.draft(answer(file));
            case RECORD_INTERVIEW, ANSWER_PART, DELIVER, REQUEST_REVIEW, REQUEST_REREVIEW, WITHDRAW, SUPPLEMENT, ANSWER, RATE -> Offer.kept(uploads.kept(form));
            case UPHOLD_OBJECTION, REJECT_OBJECTION, ACCEPT, EXECUTE, URGE_EXECUTION, CLOSE, ASK, IMPORT_REPLY, REFUSE, REFUSE_FINAL, JOIN, REPORT_URGENT,
                    SIMPLIFY, TO_ORDINARY, IMPORT_ROUTE, LEGAL_DUTY, STUDY, MEDIATE, HOLD_HEARING, CONCLUDE_HEARING, POST, RETURN_POST, RECORD_TELLING, DECIDE_REVIEW,
                    DECIDE_REREVIEW, CARE, VERIFY_REPEAT -> Offer.NOTHING;
        };
    }

    private static String region(PetitionFile file, Typed form) {
        return form.value("region").isEmpty() ? file.matter().region() : form.value("region");
    }

    private Offer found(PetitionFile file, Stream<Organisation> units) {
        return Offer.of(units.filter(unit -> !unit.id().equals(file.view().holder().unit())).distinct().toList(), List.of(), places.above(file.matter().region()));
    }

    /** Those whose name was looked for, else those that answer for the category; before them the one chosen already. */
    private List<Organisation> units(PetitionFile file, Typed form, @Nullable String category) {
        var region = blankToNull(form.value("findIn"));
        var found = new ArrayList<>(organisations.search(form.value("find"), region, "find".equals(form.step()) ? null : category, null, FOUND));
        organisations.find(form.value("to")).filter(chosen -> !found.contains(chosen)).ifPresent(found::addFirst);
        return found;
    }

    /** The offices to which an office may hand down, before anything else was looked for. */
    private Stream<Organisation> below(PetitionFile file, Typed form) {
        return organisations.find(file.view().holder().unit()).filter(holder -> holder.kind() == Organisation.Kind.PETITION_OFFICE && !"find".equals(form.step()))
                .map(holder -> organisations.search("", holder.region(), null, Organisation.Kind.PETITION_OFFICE, FOUND)).stream().flatMap(List::stream);
    }

    /** Those chosen already, and those looked for. */
    private List<Organisation> several(PetitionFile file, Typed form, List<String> chosen) {
        var named = chosen.stream().flatMap(id -> organisations.find(id).stream());
        var found = "find".equals(form.step()) ? units(file, form, null) : List.<Organisation>of();
        return Stream.concat(named, found.stream()).distinct().toList();
    }

    /** Who of the unit may take it in hand: nobody who stepped aside (Art 28). */
    private List<Choice> colleagues(PetitionFile file) {
        return accounts.of(file.view().holder().unit()).stream().filter(one -> !file.ties().recused().contains(one.account()))
                .map(one -> new Choice(one.account(), one.displayName(), null)).toList();
    }

    private static List<Choice> receipts(PetitionFile file) {
        return file.view().documents().stream().filter(paper -> paper.kind().equals("delivery-receipt")).map(paper -> Choice.of(paper.id(), paper.number())).toList();
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
        return clock.isEmpty() || !form.value("days").matches("\\d{1,3}") ? null
                : longer.than(clock.get().due(), file.matter().profile(), Integer.parseInt(form.value("days"))).orElse(null);
    }
}
