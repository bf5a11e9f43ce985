package org.huiyin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Phase;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Turn;
import org.huiyin.petition.lifecycle.PetitionLifecycle;
import org.huiyin.petition.lifecycle.Transition;

/** The lifecycle table drawn, for {@code docs/generated/petition-lifecycle.md}: every arrow and every row comes from the table itself. */
final class LifecycleMap {

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> chinese = new HashMap<>();

    LifecycleMap() {
        MessageFile.in(MessageFile.ENGLISH).forEach(file -> english.putAll(file.messages()));
        MessageFile.in(MessageFile.CHINESE).forEach(file -> chinese.putAll(file.messages()));
    }

    void writeTo(Path file) throws IOException {
        GeneratedDocument.write(file, text());
    }

    String text() {
        return """
                # The lifecycle of a petition

                Written by `LifecycleMapTests` from `PetitionLifecycle.ROWS`; do not edit. Articles are those of the Regulations on Petition Work (2022).
                What is not in the table cannot happen. An act may be barred for reasons of its own besides; those stand in its class.

                ## Drawn

                Arrows are acts that change the status. Left out: acts after which the status stays, and those possible at any time (%s).

                ```mermaid
                flowchart TD
                %s
                %s
                ```

                ## Every row

                *if due*: in some cases only; which ones, the row says in code. **Bold** papers go to the petitioner too.

                | from | action | to | who | right | Art | clocks | papers | event |
                |---|---|---|---|---|---|---|---|---|
                %s
                """.formatted(PetitionLifecycle.ROWS.stream().filter(LifecycleMap::anyTime).map(row -> both("petition.action." + row.action().code())).distinct()
                        .collect(Collectors.joining(", ")), phases(), arrows(), rows());
    }

    private String phases() {
        return Arrays.stream(Phase.values()).map(phase -> "    subgraph %s [\"%s\"]\n%s\n    end".formatted("P_" + phase, both(phase.words().key()),
                Arrays.stream(Status.values()).filter(status -> Phase.of(status) == phase)
                        .map(status -> "        %s[\"%s<br>%s\"]".formatted(status, english("petition.status." + status), chinese.get("petition.status." + status)))
                        .collect(Collectors.joining("\n")))).collect(Collectors.joining("\n"));
    }

    private String arrows() {
        return PetitionLifecycle.ROWS.stream().filter(row -> !anyTime(row) && !row.mayStay()).flatMap(row -> row.from().stream().sorted().flatMap(from -> row.to().stream().sorted()
                .filter(to -> to != from).map(to -> "    %s -->|%s| %s".formatted(from, english("petition.action." + row.action().code()), to))))
                .distinct().collect(Collectors.joining("\n"));
    }

    private String rows() {
        return PetitionLifecycle.ROWS.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Transition row) {
        var event = row.told() ? row.event() : row.event() + " (not told)";
        return Stream.of(from(row), both("petition.action." + row.action().code()),
                row.to().isEmpty() ? "stays" : (row.mayStay() ? "stays; " : "") + statuses(row.to()), both("petition.party." + row.party()), "`" + row.right() + "`", row.article().isEmpty() ? "–" : row.article(),
                clocks(row), papers(row), "`" + event + "`").collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String from(Transition row) {
        var besides = row.from().stream().filter(Status::ended).toList();
        return !anyTime(row) ? statuses(row.from()) : row.from().size() == Status.values().length ? "any" : besides.isEmpty() ? "any open" : "any open; " + statuses(besides);
    }

    private static boolean anyTime(Transition row) {
        return row.from().containsAll(Status.open());
    }

    private String statuses(Collection<Status> statuses) {
        return statuses.stream().sorted().map(status -> both("petition.status." + status)).collect(Collectors.joining("; "));
    }

    private String clocks(Transition row) {
        if (row.terms(Turn.DROPS).size() == Term.values().length) {
            return "every clock: dropped";
        }
        return orNone(row.clocks().stream().map(clock -> "%s %s%s".formatted(clock.turn().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "%s (%s)".formatted(clock.term(), chinese.get(clock.term().words().key())), ifDue(clock.conditional()))).toList());
    }

    private String papers(Transition row) {
        return orNone(row.papers().stream().map(paper -> paper.kinds().stream().sorted()
                .map(kind -> kind.told() ? "**" + both("petition.paper." + kind) + "**" : both("petition.paper." + kind)).collect(Collectors.joining(" or ")) + ifDue(paper.conditional())).toList());
    }

    private static String ifDue(boolean conditional) {
        return conditional ? " *if due*" : "";
    }

    private static String orNone(List<String> lines) {
        return lines.isEmpty() ? "–" : String.join("<br>", lines);
    }

    private String english(String key) {
        return Objects.requireNonNull(english.get(key), key);
    }

    private String both(String key) {
        return english(key) + " " + Objects.requireNonNull(chinese.get(key), key);
    }
}
