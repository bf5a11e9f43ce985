package org.huiyin.reception.centre;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions at the door, as data: {@code reception/triage.csv} leads from answer to question, {@code triage-ends.csv} says where each way ends. */
@Component
public class TriageTable {

    /** The first question. */
    public static final String FIRST = "danger";

    private final Map<String, TriageStep> steps;

    TriageTable() {
        this.steps = read(rows("triage.csv"), rows("triage-ends.csv"));
    }

    /** A question or an end; nothing if there is none of that code. */
    public Optional<TriageStep> step(String code) {
        return Optional.ofNullable(steps.get(code));
    }

    Map<String, TriageStep> steps() {
        return steps;
    }

    private static Map<String, TriageStep> read(List<CSVRecord> answers, List<CSVRecord> ends) {
        var steps = new LinkedHashMap<String, TriageStep>();
        answers.stream().collect(Collectors.groupingBy(row -> row.get("question"), LinkedHashMap::new, Collectors.mapping(row -> new TriageStep.Answer(row.get("answer"), row.get("next")), Collectors.toList())))
                .forEach((question, all) -> steps.put(question, new TriageStep(question, all, null)));
        ends.forEach(row -> steps.put(row.get("end"), new TriageStep(row.get("end"), List.of(), end(row))));
        return steps;
    }

    private static TriageStep.End end(CSVRecord row) {
        var numbers = said(row.get("numbers"));
        return new TriageStep.End(Line.of(row.get("line")).orElse(null), said(row.get("class")), said(row.get("route")), said(row.get("category")), numbers == null ? List.of() : List.of(numbers.split(" ")));
    }

    private static @Nullable String said(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    private static List<CSVRecord> rows(String file) {
        try (var in = new InputStreamReader(Objects.requireNonNull(TriageTable.class.getResourceAsStream("/reception/" + file)), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
