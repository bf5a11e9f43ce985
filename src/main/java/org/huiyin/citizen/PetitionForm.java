package org.huiyin.citizen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.intake.PeopleByLine;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A petition as far as it has been filled in. It travels from step to step in the pages themselves, so nothing is kept here before it is
 * sent; a step changes its own fields and carries the others along.
 */
record PetitionForm(SortedMap<String, String> values) {

    /** The hidden key that makes sending twice one petition. */
    static final String KEY = "key";
    /** Set once the last step has been reached, so that a change leads back there. */
    static final String SEEN = "seen";
    /** The ticket of what was put aside, so that putting it aside again replaces it. */
    static final String UNSENT = "unsent";
    /** What may be known before the form is opened. */
    static final List<String> BEGUN = List.of("class", "area1", "area2", "area3", "area4", "category", "theme");
    static final Set<String> CLASSES = Set.of("claim", "suggestion", "accusation");
    static final int MOST_ACCUSED = 5;
    /** What any law might allow; how many rows a page has, the law in force says. */
    static final int MOST_AGENTS = 5;
    static final List<String> ID_TYPES = List.of("resident-id", "hk-macao-taiwan", "passport", "other");
    private static final Set<String> LONG = Set.of("claim", "facts", "reasons", "coPetitioners", "representatives");
    /** What the pages offer; anything else was not chosen there. */
    private static final Map<String, List<String>> CHOICES = Map.of("class", Arrays.stream(PetitionClass.values()).map(PetitionClass::code).toList(),
            "petitioner.idType", ID_TYPES, "electronicDelivery", List.of("true", "false"));
    /** What no field of a page holds, though it belongs to a step. */
    private static final Set<String> CARRIED = Set.of("documents", "accused", "region", "theme");
    private static final Set<String> KNOWN = Set.copyOf(Stream.concat(
            Stream.of(KEY, SEEN, "theme", UNSENT, "class", "area1", "area2", "area3", "area4", "region", "search", "place", "category", "title", "claim", "facts", "reasons",
                    "documents", "accused", "petitioner.name", "petitioner.idType", "petitioner.idNumber", "petitioner.phone", "petitioner.address", "petitioner.email",
                    "persons", "coPetitioners", "representatives", "confidential", "publishConsent", "electronicDelivery"),
            Stream.concat(rows("accused", MOST_ACCUSED, "name", "organisation"), rows("agents", MOST_AGENTS, "name", "power"))).toList());

    private static Stream<String> rows(String name, int most, String first, String second) {
        return IntStream.range(0, most).mapToObj(i -> name + '[' + i + "].").flatMap(row -> Stream.of(row + first, row + second));
    }

    /** Takes the fields that belong to a petition; lines end in one character however the browser sends them. */
    static PetitionForm of(Map<String, String> sent) {
        var values = new TreeMap<String, String>();
        KNOWN.stream().filter(sent::containsKey).forEach(field -> values.put(field, clean(field, sent.get(field))));
        CHOICES.forEach((field, choices) -> values.computeIfPresent(field, (f, chosen) -> choices.contains(chosen) ? chosen : ""));
        return new PetitionForm(values);
    }

    private static String clean(String field, String text) {
        return LONG.contains(field) ? text.replace("\r\n", "\n") : text.strip();
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    PetitionForm with(String field, String value) {
        var changed = new TreeMap<>(values);
        changed.put(field, value);
        return new PetitionForm(changed);
    }

    List<String> documents() {
        return Arrays.stream(value("documents").split(",")).filter(id -> !id.isBlank()).distinct().toList();
    }

    PetitionForm withDocuments(List<String> ids) {
        return with("documents", String.join(",", ids));
    }

    /** How many persons or organisations complained of the page has room for. */
    int accusedRows() {
        var asked = value("accused").matches("[1-5]") ? Integer.parseInt(value("accused")) : 1;
        return Math.max(asked, 1);
    }

    /** What a page carries along without showing it. */
    Map<String, String> hiddenOn(Step step) {
        var hidden = new TreeMap<>(values);
        hidden.keySet().removeIf(field -> step.shows(field) && !CARRIED.contains(field) && !field.endsWith("].power"));
        return hidden;
    }

    Submission submission() {
        return new Submission(petitionClass(), null, value("title"), value("claim"), value("facts"), orNull("reasons"), orNull("region"), orNull("place"),
                orNull("category"), accused(), person(), persons(), PeopleByLine.of(value("coPetitioners")), PeopleByLine.of(value("representatives")), agents(), value("confidential").equals("true"), value("publishConsent").equals("true"),
                value("electronicDelivery").equals("true"), documents(), null, null, orNull("theme"));
    }

    @Nullable PetitionClass petitionClass() {
        return Coded.named(PetitionClass.class, value("class")).orElse(null);
    }

    private List<Petitioner.Accused> accused() {
        var accused = new ArrayList<Petitioner.Accused>();
        if (petitionClass() == PetitionClass.ACCUSATION) {
            for (int i = 0; i < MOST_ACCUSED; i++) {
                var one = new Petitioner.Accused(orNull("accused[" + i + "].name"), orNull("accused[" + i + "].organisation"));
                if (one.name() != null || one.organisation() != null) {
                    accused.add(one);
                }
            }
        }
        return accused;
    }

    /** How many petition together; what is no number is none that could be. */
    private @Nullable Integer persons() {
        var typed = value("persons");
        return typed.isEmpty() ? null : typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private List<Petitioner.Agent> agents() {
        return IntStream.range(0, MOST_AGENTS).mapToObj(i -> new Petitioner.Agent(orNull("agents[" + i + "].name"), orNull("agents[" + i + "].power")))
                .filter(agent -> agent.name() != null || agent.power() != null).toList();
    }

    /** With agents moved up over rows left empty, so that a fault is named by the row in which the page shows it. */
    PetitionForm closedUp() {
        var changed = new TreeMap<>(values);
        changed.keySet().removeIf(field -> field.startsWith("agents["));
        var agents = agents();
        for (int i = 0; i < agents.size(); i++) {
            changed.put("agents[" + i + "].name", Objects.requireNonNullElse(agents.get(i).name(), ""));
            changed.put("agents[" + i + "].power", Objects.requireNonNullElse(agents.get(i).power(), ""));
        }
        return new PetitionForm(changed);
    }

    /** Without a file that it carried, be it material or the power of an agent. */
    PetitionForm without(String file) {
        var changed = new TreeMap<>(values);
        changed.replaceAll((field, value) -> field.endsWith("].power") && value.equals(file) ? "" : value);
        return new PetitionForm(changed).withDocuments(documents().stream().filter(id -> !id.equals(file)).toList());
    }

    private Petitioner.Person person() {
        var id = orNull("petitioner.idNumber");
        return new Petitioner.Person(orNull("petitioner.name"), id == null ? null : orNull("petitioner.idType"), id, orNull("petitioner.phone"),
                orNull("petitioner.address"), orNull("petitioner.email"));
    }

    private @Nullable String orNull(String field) {
        var value = value(field);
        return value.isBlank() ? null : value;
    }
}
