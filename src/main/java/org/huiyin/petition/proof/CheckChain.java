package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Commitment;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.proof.Chain.Head;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Holds one petition against its events. */
@Component
final class CheckChain {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Petitioners petitioners;
    private final CaseWords words;

    CheckChain(Petitioners petitioners, CaseWords words) {
        this.petitioners = petitioners;
        this.words = words;
    }

    /** What does not fit: of the chain the first broken link only, for what follows it cannot be judged. */
    List<Breach> check(Chain chain) {
        var head = chain.head();
        var events = chain.events();
        var broken = EventLog.broken(events);
        var breaches = new ArrayList<Breach>();
        if (broken.isPresent()) {
            breaches.add(new Breach(broken.get().why().name().toLowerCase(Locale.ROOT), head.number(), broken.get().seq()));
        } else if (events.isEmpty() || events.getLast().seq() != head.seq() || !Arrays.equals(events.getLast().hash(), head.hash())) {
            breaches.add(new Breach("head", head.number(), head.seq()));
        }
        var sound = events.subList(0, broken.map(b -> b.seq() - 1).orElse(events.size()));
        if (!sound.isEmpty()) {
            beginning(chain, sound.getFirst().facts()).ifPresent(what -> breaches.add(new Breach(what, head.number(), 1)));
            chain.notes().stream().filter(note -> note.seq() > sound.size() ? broken.isEmpty() : !committed(note, sound.get(note.seq() - 1)))
                    .findFirst().ifPresent(note -> breaches.add(new Breach("note", head.number(), note.seq())));
        }
        return breaches;
    }

    /** What the first event tells is what the petition says, and what the petitioner is kept to have said. */
    private Optional<String> beginning(Chain chain, Map<String, Object> event) {
        var head = chain.head();
        if (!(event.get("facts") instanceof Map<?, ?> facts) || !head.receivedAt().toString().equals(facts.get("received")) || !head.channel().equals(facts.get("channel"))) {
            return Optional.of("received");
        }
        var people = chain.people();
        if (people == null) {
            // deleted with its salt when its time was up: the chain holds without it, and says so itself
            return chain.erased().isPresent() ? Optional.empty() : Optional.of("people-lost");
        }
        try {
            return said(head, petitioners.open(head.id(), people), facts);
        } catch (IllegalStateException | JacksonException unreadable) {
            return Optional.of("unreadable");
        }
    }

    private static Optional<String> said(Head head, Petitioner kept, Map<?, ?> facts) {
        if (!tells(facts, Commitment.with(kept.salt(), kept.words().getBytes(StandardCharsets.UTF_8)).digest())) {
            return Optional.of("words");
        }
        var said = JSON.readTree(kept.words());
        return same(head.title(), said.path("title").asStringOpt().orElse(null)) && same(head.claim(), said.path("claim").asStringOpt().orElse(null))
                && same(head.facts(), said.path("facts").asStringOpt().orElse(null)) && same(head.reasons(), said.path("reasons").asStringOpt().orElse(null))
                ? Optional.empty() : Optional.of("row");
    }

    private boolean committed(Chain.Note note, EventLog.Event event) {
        try {
            return event.facts().get("facts") instanceof Map<?, ?> facts && tells(facts, words.digest(note.id(), note.sealed()));
        } catch (IllegalStateException | JacksonException unreadable) {
            return false;
        }
    }

    private static boolean tells(Map<?, ?> facts, String digest) {
        return facts.get("words") instanceof List<?> digests && digests.contains(digest);
    }

    private static boolean same(@Nullable String row, @Nullable String said) {
        return Objects.equals(row == null || row.isBlank() ? null : row, said == null || said.isBlank() ? null : said);
    }
}
