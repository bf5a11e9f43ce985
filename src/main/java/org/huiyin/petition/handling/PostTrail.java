package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way of the answer in force to the petitioner so far: when it was signed, posted, brought back. */
@Component
final class PostTrail {

    private static final Set<String> ON_THE_WAY = Set.of("posted", "post-returned");
    private static final Set<String> ANEW = Set.of("opinion-issued", "replied", "review-decided", "rereview-decided");

    private final EventLog log;

    PostTrail(EventLog log) {
        this.log = log;
    }

    /** Whether it is with the post. */
    boolean posted(Situation situation) {
        return last(situation).filter(event -> event.type().equals("posted")).isPresent();
    }

    /** Begins the checks of a further step with its day: there, not to come, and not before the step that went before. */
    Checks check(Situation situation, @Nullable LocalDate date) {
        return new Checks().present("date", date).notAfter("date", date, situation.today()).notBefore("date", date, earliest(situation));
    }

    private LocalDate earliest(Situation situation) {
        var issued = situation.petition().course().path().issuedOn();
        return last(situation).map(PostTrail::date).orElseGet(() -> issued == null ? situation.today() : issued);
    }

    private Optional<EventLog.Event> last(Situation situation) {
        var petition = situation.petition();
        return log.of(petition.id(), petition.number()).reversed().stream().takeWhile(event -> !ANEW.contains(event.type()))
                .filter(event -> ON_THE_WAY.contains(event.type())).findFirst();
    }

    private static LocalDate date(EventLog.Event event) {
        return LocalDate.parse(String.valueOf(((Map<?, ?>) event.facts().get("facts")).get("date")));
    }
}
