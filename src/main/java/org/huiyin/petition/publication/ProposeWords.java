package org.huiyin.petition.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Petitioners;
import org.springframework.stereotype.Component;

/** What a petition says of itself and what it was answered, without what tells who it was: a beginning for whoever publishes it. */
@Component
final class ProposeWords {

    private static final Set<String> ANSWERS = Set.of("opinion", "reply", "agreement");

    private final CaseWords words;
    private final Petitioners petitioners;

    ProposeWords(CaseWords words, Petitioners petitioners) {
        this.words = words;
        this.petitioners = petitioners;
    }

    OwnTraces traces(Case petition) {
        return OwnTraces.of(petitioners.of(petition.id()));
    }

    PublicWords of(Case petition) {
        var traces = traces(petition);
        return new PublicWords(traces.outOf(petition.origin().title()), traces.outOf(petition.origin().claim()), traces.outOf(answer(petition.id())));
    }

    /** The last answer; what a review said of it is the publisher's to add. */
    private String answer(long petition) {
        return words.notes(petition).stream().filter(note -> ANSWERS.contains(note.kind())).reduce((first, later) -> later).map(ProposeWords::said).orElse("");
    }

    private static String said(CaseWords.Note note) {
        return note.text().get("claims") instanceof List<?> claims
                ? claims.stream().map(claim -> String.valueOf(((Map<?, ?>) claim).get("opinion"))).collect(Collectors.joining("\n"))
                : String.valueOf(note.text().getOrDefault("text", ""));
    }
}
