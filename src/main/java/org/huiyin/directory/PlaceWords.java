package org.huiyin.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that region names are made of, as data: what may be left out, what names nothing, what only looks like a name. */
final class PlaceWords {

    private static final int SHORTEST_NAME = 2;

    private record Ending(String word, String instead) {}

    private final Set<String> nominal = new HashSet<>();
    private final Set<String> everyday = new HashSet<>();
    private final Set<String> traps = new HashSet<>();
    private final List<String> peoples = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    PlaceWords() {
        for (var row : CsvSheet.shipped("place-words.csv").rows()) {
            var word = row.get("word");
            switch (row.get("kind")) {
                case "nominal" -> nominal.add(word);
                case "everyday" -> everyday.add(word);
                case "trap" -> traps.add(word);
                case "people" -> peoples.add(word);
                case "ending" -> endings.add(new Ending(word, row.get("instead")));
                default -> throw new IllegalStateException("unknown kind of place word: " + row);
            }
        }
    }

    /** A name that names nothing: "municipal districts". */
    boolean nominal(String name) {
        return nominal.contains(name);
    }

    /** A name that everybody also uses as a common noun ("the old town"), or so short that it turns up inside other words. */
    boolean doubtful(String name) {
        return name.length() <= SHORTEST_NAME || everyday.contains(name);
    }

    /** Whether the name's last character and the next one make another word: "City" + "field" is "market". */
    boolean trapped(CharSequence text, int end) {
        return end < text.length() && traps.contains("" + text.charAt(end - 1) + text.charAt(end));
    }

    /** What people say and write for the whole name: the name itself and its everyday full form (…自治州 → …州). */
    List<String> fullNames(String name) {
        return ending(name).filter(ending -> !ending.instead.isEmpty())
                .map(ending -> List.of(name, stem(name, ending) + ending.instead))
                .orElse(List.of(name));
    }

    /** The name without its ending and without the peoples named in it; empty where too little would remain. */
    Optional<String> shortName(String name) {
        return ending(name).map(ending -> stem(name, ending)).filter(stem -> stem.length() >= SHORTEST_NAME);
    }

    private Optional<Ending> ending(String name) {
        return endings.stream().filter(ending -> name.endsWith(ending.word)).findFirst();
    }

    private String stem(String name, Ending ending) {
        var stem = name.substring(0, name.length() - ending.word.length());
        for (var before = ""; !before.equals(stem);) {
            before = stem;
            stem = withoutPeople(stem);
        }
        return stem;
    }

    private String withoutPeople(String stem) {
        return peoples.stream()
                .filter(people -> stem.endsWith(people) && stem.length() >= people.length() + SHORTEST_NAME)
                .findFirst().map(people -> stem.substring(0, stem.length() - people.length()))
                .orElse(stem);
    }
}
