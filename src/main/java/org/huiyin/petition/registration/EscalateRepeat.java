package org.huiyin.petition.registration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.springframework.stereotype.Component;

/**
 * Has the petition office above look at a matter that was answered and that the same petitioner brings again (提级核查; local practice, no article). It links
 * matters and says nothing of the person. What was decided on three levels has been looked at from above already, and is not escalated.
 */
@Component
final class EscalateRepeat {

    /** How the petition stands then, and the letter to the office above, if one is due now. */
    record Escalated(Course after, Optional<NoticeFacts> letter) {

        Decision told(Decision decision) {
            return letter.map(paper -> decision.fact("verifier", after.desk().verification().office()).paper(paper)).orElseGet(() -> decision.without(NoticeKind.ESCALATION));
        }
    }

    private static final Set<String> ANSWERS = Set.of("opinion", "reply", "agreement");
    private static final Set<String> REVIEWS = Set.of("review", "rereview");

    private final Offices offices;
    private final Stationery stationery;
    private final SameMatter same;
    private final CaseWords words;

    EscalateRepeat(Offices offices, Stationery stationery, SameMatter same, CaseWords words) {
        this.offices = offices;
        this.stationery = stationery;
        this.same = same;
        this.words = words;
    }

    /** Written to once for one earlier petition, however often it is classified; anew where that office turns out to be accused. */
    Escalated of(Situation situation, Course after, Optional<Case> earlier) {
        var standing = after.desk().verification();
        var sameLink = Objects.equals(after.matter().repeatOf(), situation.petition().course().matter().repeatOf());
        if (standing != null && sameLink && !offices.complainedOf(standing.office(), after.excluded())) {
            return new Escalated(after, Optional.empty());
        }
        return earlier.filter(before -> escalates(situation, after, before))
                .flatMap(before -> answer(before).flatMap(answer -> verifier(after)
                        .map(office -> new Escalated(after.on(after.desk().escalatedTo(office)), Optional.of(letter(situation, before, answer, office))))))
                .orElseGet(() -> new Escalated(after.on(after.desk().unescalated()), Optional.empty()));
    }

    /**
     * Nothing of an accusation is told before it is known whom it accuses, nor what is sealed in the earlier petition in one that is not (Art 30). What
     * moves up past its accused office is above already.
     */
    private boolean escalates(Situation situation, Course after, Case earlier) {
        var petition = situation.petition();
        var carried = after.excluded().containsAll(earlier.course().excluded()) && (after.sealed() || !earlier.course().sealed());
        return earlier.status() == Status.CLOSED && after.secrecy().accusedSettled() && carried && !petition.origin().historical() && after.desk().office().equals(petition.course().desk().office())
                && same.samePetitioner(petition, earlier);
    }

    /** The office above, the own one at the top. A sealed matter leaps over no accused office: its way up is that of the discipline organs (Art 30). */
    private Optional<String> verifier(Course after) {
        var office = after.desk().office();
        var next = offices.officeAbove(office, List.of());
        if (next.isEmpty()) {
            return Optional.of(office);
        }
        var leaps = after.sealed() && offices.complainedOf(next.get().id(), after.excluded());
        return leaps ? Optional.empty() : offices.officeAbove(office, after.excluded()).map(Organisation::id);
    }

    /** The answer itself is told by an office that may read it; the office above reads it in the earlier file in any case. */
    private NoticeFacts letter(Situation situation, Case earlier, String answer, String office) {
        var organ = earlier.course().desk().organ();
        return stationery.paper(NoticeKind.ESCALATION, situation).text(Field.TO_UNIT, stationery.name(office)).text(Field.EARLIER, earlier.number())
                .text(Field.ORGAN, organ == null ? null : stationery.name(organ)).day(Field.ANSWERED_ON, earlier.course().path().issuedOn())
                .text(Field.ANSWER, same.read(situation, earlier) ? answer : null).text(Field.CLAIM, situation.petition().origin().claim()).done();
    }

    /** What the earlier petition was told in the end: the last answer, and what a review said of it; nothing if it ended without one. */
    private Optional<String> answer(Case earlier) {
        var notes = words.notes(earlier.id());
        return notes.stream().filter(note -> ANSWERS.contains(note.kind())).reduce((first, later) -> later)
                .map(last -> Stream.concat(Stream.of(last), notes.stream().filter(note -> REVIEWS.contains(note.kind()) && note.seq() > last.seq()))
                        .map(EscalateRepeat::said).collect(Collectors.joining("\n")));
    }

    private static String said(CaseWords.Note note) {
        if (note.text().get("claims") instanceof List<?> claims) {
            return claims.stream().map(claim -> String.valueOf(((Map<?, ?>) claim).get("opinion"))).collect(Collectors.joining("\n"));
        }
        return String.valueOf(note.text().get(REVIEWS.contains(note.kind()) ? "opinion" : "text"));
    }
}
