package org.huiyin.console;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.intake.PeopleByLine;
import org.huiyin.petition.intake.Submission;
import org.huiyin.reception.batch.BatchPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.runtime.Words;

/** Reads what a clerk took down as a petition. People beside the petitioner stand one a line, agents in rows of their own. */
final class RecordForm {

    private static final Set<String> BY_LINE = Set.of("coPetitioners", "representatives");
    private static final Set<String> OF_THE_PAGE = Set.of("key", "step", "regionName");

    private RecordForm() {}

    /** @throws InvalidInput naming a field that does not have the right form */
    static Submission submission(Typed form) {
        var said = new HashMap<>(form.facts());
        said.keySet().removeAll(OF_THE_PAGE);
        var person = new HashMap<String, Object>();
        said.entrySet().removeIf(field -> field.getKey().startsWith("petitioner.") && person.put(field.getKey().substring("petitioner.".length()), field.getValue()) == null);
        said.put("petitioner", person);
        BY_LINE.forEach(name -> said.computeIfPresent(name, (n, text) -> PeopleByLine.of(text.toString())));
        said.computeIfPresent("accused", (n, text) -> accused(text.toString()));
        return JsonFacts.of(said).as(Submission.class);
    }

    /** The same of what is added to a registration. @throws InvalidInput naming a field that does not have the right form */
    static BatchPetition added(Typed form) {
        var said = new HashMap<>(form.facts());
        said.keySet().removeAll(OF_THE_PAGE);
        said.computeIfPresent("accused", (n, text) -> accused(text.toString()));
        return JsonFacts.of(said).as(BatchPetition.class);
    }

    /** Names, and after a comma the organisation. */
    private static List<Petitioner.Accused> accused(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(line -> line.split("[,\\x{FF0C}\\t]", 2))
                .map(cells -> new Petitioner.Accused(cells[0].strip(), cells.length > 1 ? cells[1].strip() : null)).toList();
    }

    /** Faults as the page can show them: of somebody who stands on a line, beside the box of lines, with the line's number. */
    static List<FieldFault> faults(Typed form, InvalidInput invalid) {
        return invalid.faults().stream().map(fault -> fault(form, fault)).toList();
    }

    private static FieldFault fault(Typed form, FieldFault fault) {
        var open = fault.field().indexOf('[');
        if (open < 0 || fault.field().startsWith("agents[")) {
            return fault.field().equals("documents") ? new FieldFault("file", fault.words()) : fault;
        }
        var box = fault.field().substring(0, open);
        var place = Integer.parseInt(fault.field().substring(open + 1, fault.field().indexOf(']')));
        return new FieldFault(box, Words.of("console.line", PeopleByLine.line(form.values().getOrDefault(box, ""), place), fault.words()));
    }
}
