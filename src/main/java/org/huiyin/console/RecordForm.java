package org.huiyin.console;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.runtime.Words;

/** Reads what a clerk took down as a petition. People beside the petitioner stand one a line: the name, a comma, and one thing more. */
final class RecordForm {

    /** Fields of people by line, and what follows the comma. */
    private static final Map<String, String> BY_LINE = Map.of("coPetitioners", "phone", "representatives", "phone", "accused", "organisation");
    private static final Set<String> OF_THE_PAGE = Set.of("key", "step", "regionName");

    private RecordForm() {}

    /** @throws InvalidInput naming a field that does not have the right form */
    static Submission submission(Typed form) {
        var said = new HashMap<>(form.facts());
        said.keySet().removeAll(OF_THE_PAGE);
        var person = new HashMap<String, Object>();
        said.entrySet().removeIf(field -> field.getKey().startsWith("petitioner.") && person.put(field.getKey().substring("petitioner.".length()), field.getValue()) == null);
        said.put("petitioner", person);
        BY_LINE.forEach((name, second) -> said.computeIfPresent(name, (n, text) -> people(text.toString(), second)));
        return JsonFacts.of(said).as(Submission.class);
    }

    private static List<Map<String, String>> people(String lines, String second) {
        return lines.lines().filter(line -> !line.isBlank()).map(line -> {
            var cells = line.split("[,\\x{FF0C}\\t]", 2);
            var person = new LinkedHashMap<String, String>();
            person.put("name", cells[0].strip());
            if (cells.length > 1) {
                person.put(second, cells[1].strip());
            }
            return (Map<String, String>) person;
        }).toList();
    }

    /** Faults as the page can show them: of somebody who stands on a line, beside the box of lines, with the line's number. */
    static List<FieldFault> faults(InvalidInput invalid) {
        return invalid.faults().stream().map(RecordForm::fault).toList();
    }

    private static FieldFault fault(FieldFault fault) {
        if (fault.field().equals("documents")) {
            return new FieldFault("file", fault.words());
        }
        var open = fault.field().indexOf('[');
        if (open < 0) {
            return fault;
        }
        var line = Integer.parseInt(fault.field().substring(open + 1, fault.field().indexOf(']'))) + 1;
        return new FieldFault(fault.field().substring(0, open), Words.of("console.line", line, fault.words()));
    }
}
