package org.huiyin.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Every name by which a region may be called, found in a text by longest match in one pass. */
final class PlaceNames {

    /** What a name may mean; short forms say less than whole names. */
    record Sense(Region region, boolean whole) {}

    /** A name said in a text. */
    record Mention(String name, int start, int end, List<Sense> senses) {}

    private static final TreeSet<Integer> NONE = new TreeSet<>();

    private final PlaceWords words;
    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Map<Character, TreeSet<Integer>> lengths = new HashMap<>();

    PlaceNames(RegionTable regions, PlaceWords words) {
        this.words = words;
        regions.all().stream().filter(region -> !words.nominal(region.name())).forEach(this::learn);
    }

    private void learn(Region region) {
        var whole = words.fullNames(region.name());
        whole.forEach(name -> learn(name, new Sense(region, true)));
        if (!region.level().below(Level.COUNTY)) {
            words.shortName(region.name()).filter(name -> !whole.contains(name)).ifPresent(name -> learn(name, new Sense(region, false)));
        }
    }

    private void learn(String name, Sense sense) {
        senses.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(sense);
        lengths.computeIfAbsent(name.charAt(0), _ -> new TreeSet<>(Comparator.reverseOrder())).add(name.length());
    }

    /** What the name may mean. */
    List<Sense> senses(String name) {
        return senses.getOrDefault(name, List.of());
    }

    /** The names said in the text, longest first at each place, none overlapping. */
    List<Mention> mentions(String text) {
        var found = new ArrayList<Mention>();
        for (int at = 0; at < text.length();) {
            var name = longest(text, at);
            if (name.isEmpty()) {
                at++;
            } else {
                found.add(new Mention(name, at, at + name.length(), senses(name)));
                at += name.length();
            }
        }
        return found;
    }

    private String longest(String text, int at) {
        for (int length : lengths.getOrDefault(text.charAt(at), NONE)) {
            if (at + length <= text.length()) {
                var name = text.substring(at, at + length);
                if (senses.containsKey(name) && !words.trapped(text, at + length)) {
                    return name;
                }
            }
        }
        return "";
    }
}
