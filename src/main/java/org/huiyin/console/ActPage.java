package org.huiyin.console;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Deadline;
import org.huiyin.directory.Organisation;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.Paper;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.PreviewPapers;
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
public record ActPage(PetitionFile file, Action action, Sheet sheet, @Nullable Bar bar, List<Step> since, Offer offer) {

    /** Where the unit that the directory finds competent is proposed. */
    private static final Set<Action> PROPOSED_TO = Set.of(Action.FORWARD, Action.ASSIGN, Action.OBJECT, Action.SETTLE_JURISDICTION);

    /** Papers that are delivered. */
    private static final Set<String> ANSWERS = Set.of("opinion", "duty-reply", "reply", "review-opinion", "rereview-opinion");

    /** What stood in the way: the law, with its article, or somebody who was faster. */
    public record Bar(String article, Words words) {}

    /** The organisations to choose from, the proposed one first with the reason. */
    public List<Choice> units(Page page, Desk desk) {
        var proposed = Stream.ofNullable(file.proposed()).filter(c -> PROPOSED_TO.contains(action) && !c.organisation().id().equals(file.view().holder().unit()))
                .map(c -> new Choice(c.organisation().id(), page.t("console.proposed", c.organisation().name()), page.t(c.reason())));
        var found = offer.units().stream().map(o -> new Choice(o.id(), o.name(), desk.place(o.region())));
        return Stream.concat(proposed, found).collect(Collectors.toMap(Choice::value, c -> c, (first, again) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    /** Those that the offer names; a law profile is called as people call it. */
    public List<Choice> named(Page page, Ask ask) {
        return ask.field().equals("profile") ? offer.named().stream().map(each -> Choice.of(each.value(), page.t(LawProfiles.words(each.value())))).toList() : offer.named();
    }

    /** The running clocks of the case, by what they count. */
    public List<Choice> clocks(Page page) {
        return file.view().deadlines().stream().filter(clock -> clock.state() == Deadline.State.RUNNING)
                .map(clock -> Choice.of(clock.term().name(), page.t("console.clock.until", page.t(clock.term().words()), page.date(clock.due())))).distinct().toList();
    }

    /** The fields that the act asks for, where its form is nothing but fields. */
    public List<Ask> asks() {
        return Asks.of(file, action);
    }

    /** The kinds of draft that may be written as the case stands. */
    public List<String> draftKinds() {
        return switch (file.view().status()) {
            case LEGAL_DUTY, STUDY -> List.of("reply");
            case HANDLING -> List.of("opinion", "reply", "extension");
            default -> List.of("opinion", "reply");
        };
    }

    /** Whether the answer is a plain reply rather than an opinion claim by claim. */
    public boolean replying() {
        return Beginnings.replied(file);
    }

    public boolean uploading() {
        return action == Action.RECORD_INTERVIEW || Asks.any(action, AskKind.SCAN) || Asks.any(action, AskKind.FILES);
    }

    /** Whether the act may still be taken by this reader as the case stands. */
    public boolean open() {
        return file.view().mayDo().contains(action);
    }

    /** How many rows of that name the form shows: those written, one more if asked for, at least one. */
    public int rows(String name) {
        return Math.max(1, Typed.rows(sheet.values(), name) + ("add".equals(sheet.value("step")) ? 1 : 0));
    }

    /** Whether the head writes the opinion instead of signing the draft as it stands. */
    public boolean writing() {
        return offer.draft() == null || sheet.value("edit").equals("true");
    }

    /** When what is shown was kept for later; {@code null} if the form begins anew. */
    public @Nullable Instant keptAt() {
        return sheet.value(BegunForms.KEPT).isEmpty() ? null : Instant.parse(sheet.value(BegunForms.KEPT));
    }

    /** Whether it takes more than a line to fill in, so that it is worth keeping half-done. */
    public boolean worthKeeping() {
        return switch (action) {
            case ACCEPT, SUBMIT_FOR_SIGNATURE, APPOINT_HANDLER, STUDY, TO_ORDINARY -> false;
            default -> true;
        };
    }

    /** Whether it can be shown what the petitioner would get. A reply to a suggestion says whether it is adopted, which the head alone decides. */
    public boolean previewable() {
        return action == Action.DRAFT ? sheet.value("kind").equals("opinion") || sheet.value("kind").equals("reply") && file.view().status() == Status.LEGAL_DUTY : PreviewPapers.tells(action);
    }

    /** What is about to be delivered, as it lies there; {@code null} for every other act. */
    public @Nullable Paper delivered() {
        return action != Action.DELIVER ? null : file.view().documents().stream().filter(paper -> ANSWERS.contains(paper.kind())).reduce((first, later) -> later).orElse(null);
    }

    public String address() {
        return "/console/petitions/" + file.view().number() + "/do/" + action.code();
    }

    /** Whether the form looks for organisations, so that the Enter key searches instead of acting. */
    public boolean finding() {
        return PROPOSED_TO.contains(action) || action == Action.INVITE_UNITS || Asks.any(action, AskKind.UNIT) || Asks.any(action, AskKind.UNITS);
    }

    /** Key of what the button says: an extension is shown before it is signed. */
    public String buttonKey() {
        if (action == Action.DRAFT) {
            return "console.draft.save";
        }
        return action == Action.EXTEND && offer.longer() == null ? "console.extend.show" : "petition.action." + action.code();
    }

    /** The papers of which a group is told, the newest first, each with how many still wait for it. */
    public List<Choice> toldPapers(Page page) {
        var people = file.people();
        return people.papers().reversed().stream().map(paper -> Choice.of(paper.id(), page.t("console.telling.paper", page.t("petition.paper." + paper.kind()), page.date(paper.day()),
                people.untold(paper)))).toList();
    }

    /** Who of a group speaks for the others, by the place in the list. */
    public List<Choice> speakers(Page page) {
        return file.people().members().stream().filter(PetitionFile.Member::speaks).map(one -> Choice.of(Integer.toString(one.place()), member(page, one))).toList();
    }

    /** Somebody of a group in one line: masked, and as what. */
    public static String member(Page page, PetitionFile.Member one) {
        return one.place() + " " + (one.name() == null ? page.t("console.unnamed") : one.name()) + " · " + page.t("console.group.role." + one.role());
    }

    /** What was ticked in a list of boxes. */
    public List<String> chosen(String name) {
        return new Typed(sheet.values()).list(name);
    }
}
