package org.huiyin.interop.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Scope;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.intake.ImportPetition.Imported;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/**
 * Takes a live petition as far as its source took the message: classified and sent to the competent unit, accepted there, and, where
 * the source holds an answer, found out, answered and delivered. It goes on from wherever the petition stands.
 */
@Component
final class FollowSource {

    private static final String OTHER_MATTERS = "17";
    private static final String RESIDUAL_CLAIM = "31(6)";
    private static final Set<Scope> SCOPES = Set.of(Scope.CLASSIFY, Scope.ROUTE, Scope.HANDLE, Scope.DELIVER, Scope.SEALED_CASES, Scope.ANSWER_IMPORTED);

    private final ActOnPetition acts;
    private final Competence competence;
    private final Organisations organisations;
    private final Texts texts;
    private final LegalTime time;

    FollowSource(ActOnPetition acts, Competence competence, Organisations organisations, Texts texts, LegalTime time) {
        this.acts = acts;
        this.competence = competence;
        this.organisations = organisations;
        this.texts = texts;
        this.time = time;
    }

    /** One action: who takes it, what it says, and who holds the petition after it. */
    private record Step(Action action, String unit, Map<String, Object> facts, String holder) {}

    /** @return why it went no further, if something stood in the way */
    Optional<Words> follow(Imported petition, Message message) {
        var at = petition;
        try {
            for (var step = next(at, message); step.isPresent(); step = next(at, message)) {
                var taken = step.get();
                switch (acts.act(machineOf(taken.unit), at.number(), at.version(), taken.action, JsonFacts.of(taken.facts))) {
                    case Outcome.Done done -> at = after(at, taken, done);
                    case Outcome.Refused refused -> {
                        return Optional.of(refused.words());
                    }
                    case Outcome.Stale _, Outcome.Unconditional _, Outcome.Unknown _ -> {
                        return Optional.of(Words.of("interop.import.moved-meanwhile"));
                    }
                }
            }
        } catch (InvalidInput fault) {
            return Optional.of(fault.faults().getFirst().words());
        }
        return Optional.empty();
    }

    private static Imported after(Imported was, Step step, Outcome.Done done) {
        return new Imported(was.number(), done.status(), done.version(), was.petitionClass(), was.category(), was.region(),
                was.classified() || step.action == Action.CLASSIFY, was.historical(), was.office(), step.holder);
    }

    private Actor machineOf(String unit) {
        return Actor.machine("import", unit, organisations.find(unit).map(Organisation::region).orElse(null), SCOPES);
    }

    private Optional<Step> next(Imported at, Message message) {
        return switch (at.status()) {
            case REGISTERED -> Optional.of(at.classified() ? forward(at) : classify(at));
            case FORWARDED, ASSIGNED -> Optional.of(held(at, Action.ACCEPT, at.petitionClass() == PetitionClass.CLAIM ? Map.of("route", RESIDUAL_CLAIM) : Map.of()));
            case ACCEPTED -> answer(message).map(answer -> held(at, Action.RECORD_INTERVIEW, record(answer)));
            case HANDLING, EXTENDED -> answer(message).map(answer -> held(at, Action.ISSUE_OPINION, opinion(message, answer)));
            case OPINION_ISSUED -> Optional.of(held(at, Action.DELIVER, Map.of("date", time.today().toString(), "mode", "electronic")));
            default -> Optional.empty();
        };
    }

    private static Optional<Message.Answer> answer(Message message) {
        return Optional.ofNullable(message.answer());
    }

    private static Step held(Imported at, Action action, Map<String, Object> facts) {
        return new Step(action, at.holder(), facts, at.holder());
    }

    private static Step classify(Imported at) {
        var kind = at.petitionClass() == null ? PetitionClass.CLAIM : at.petitionClass();
        return new Step(Action.CLASSIFY, at.office(), Map.of("class", kind.code(), "category", category(at)), at.holder());
    }

    private static String category(Imported at) {
        return at.category() == null ? OTHER_MATTERS : at.category();
    }

    private Step forward(Imported at) {
        var unit = competence.competent(category(at), at.region()).map(found -> found.organisation().id())
                .orElseThrow(() -> InvalidInput.of("to", "interop.import.nobody-competent"));
        return new Step(Action.FORWARD, at.office(), Map.of("to", unit), unit);
    }

    private Map<String, Object> record(Message.Answer answer) {
        return Map.of("date", time.today().toString(), "kind", "investigation", "persons", say("interop.import.persons"), "text", handled(answer));
    }

    private String handled(Message.Answer answer) {
        var told = answer.at() == null
                ? Words.of("interop.import.record")
                : Words.of("interop.import.record-dated", LocalDate.ofInstant(answer.at(), LegalTime.ZONE).toString());
        return texts.say(told, Texts.CHINESE);
    }

    private Map<String, Object> opinion(Message message, Message.Answer answer) {
        return Map.of("claims", List.of(Map.of("claim", message.title(), "facts", handled(answer), "outcome", "explain", "basis", say("interop.import.basis"), "opinion", answer.text())));
    }

    private String say(String key) {
        return texts.say(key, Texts.CHINESE);
    }
}
