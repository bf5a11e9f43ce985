package org.huiyin.reception.centre;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Competent;
import org.huiyin.directory.Organisation;
import org.springframework.stereotype.Component;

/** Leads somebody at the door of a centre: the next question, or the windows that help and who else answers for it. */
@Component
public class TriageAdvice {

    private final TriageTable table;
    private final CentreRows rows;
    private final Competence competence;

    TriageAdvice(TriageTable table, CentreRows rows, Competence competence) {
        this.table = table;
        this.rows = rows;
        this.competence = competence;
    }

    /**
     * What is shown at a step.
     *
     * @param windows that help at the end, those that are open first
     * @param offices who else answers for it there, as the directory knows them
     */
    public record Advice(Centre centre, TriageStep step, List<CentreWindow> windows, List<Organisation> offices) {}

    /** Nothing if there is no such centre or step. */
    public Optional<Advice> of(long centre, String step) {
        return rows.find(centre).flatMap(there -> table.step(step).map(at -> new Advice(there, at, windows(there, at), offices(there, at))));
    }

    private List<CentreWindow> windows(Centre centre, TriageStep step) {
        if (step.end() == null || step.end().line() == null) {
            return List.of();
        }
        var line = step.end().line();
        var living = rows.windows(centre.id()).stream().filter(window -> window.endedOn() == null).toList();
        var own = living.stream().filter(window -> window.line() == line).toList();
        return own.isEmpty() ? living.stream().filter(window -> window.line() == Line.ANY).toList() : own;
    }

    private List<Organisation> offices(Centre centre, TriageStep step) {
        return step.end() == null || step.end().category() == null ? List.of()
                : competence.competent(Objects.requireNonNull(step.end().category()), centre.region()).map(Competent::organisation).stream().toList();
    }
}
