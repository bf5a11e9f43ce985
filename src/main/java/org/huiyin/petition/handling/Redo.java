package org.huiyin.petition.handling;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Handling anew may not come to the same result on the same facts (Art 35; so Shandong 2015, Art 45). */
@Component
final class Redo {

    private static final Pattern OTHER_THAN_SAID = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Answer(String claim, NoticeFacts.Outcome outcome, String facts) {}

    private final CaseWords words;

    Redo(CaseWords words) {
        this.words = words;
    }

    /** @throws Refusal if the answer is the one that was revoked */
    void mustDiffer(Situation situation, List<NoticeFacts.Claim> claims) {
        if (situation.petition().course().path().redo() && same(last(situation), claims)) {
            throw new Refusal(Refusal.because("same-result", "35"));
        }
    }

    private List<NoticeFacts.Claim> last(Situation situation) {
        return words.notes(situation.petition().id()).stream().filter(n -> n.kind().equals("opinion")).reduce((first, later) -> later)
                .map(CaseWords.Note::text).map(Redo::claims).orElse(List.of());
    }

    private static List<NoticeFacts.Claim> claims(Map<String, Object> text) {
        return List.of(JSON.convertValue(text.get("claims"), NoticeFacts.Claim[].class));
    }

    private static boolean same(List<NoticeFacts.Claim> before, List<NoticeFacts.Claim> now) {
        return before.stream().map(Redo::essence).sorted(java.util.Comparator.comparing(Answer::toString)).toList()
                .equals(now.stream().map(Redo::essence).sorted(java.util.Comparator.comparing(Answer::toString)).toList());
    }

    /** What an answer comes down to; blanks, punctuation and the width of letters make no difference. */
    private static Answer essence(NoticeFacts.Claim claim) {
        return new Answer(plain(claim.claim()), claim.outcome(), plain(claim.facts()));
    }

    private static String plain(String text) {
        return OTHER_THAN_SAID.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
