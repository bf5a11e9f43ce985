package org.huiyin.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.directory.PlaceNames.Mention;
import org.huiyin.directory.PlaceNames.Sense;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one text: which region does it name? A sense of a name stands when the name alone is enough (a whole province, city or
 * county name), when the caller's limit makes it enough, or when the text also names the place above it. What stays ambiguous is left out.
 */
final class PlacesInText {

    private final RegionTable regions;
    private final PlaceWords words;
    private final @Nullable Region within;
    private final List<Mention> mentions;
    private final Set<String> standing = new HashSet<>();
    private final Set<String> aboveStanding = new HashSet<>();
    private final Set<Sense> chained = new HashSet<>();

    PlacesInText(RegionTable regions, PlaceNames names, PlaceWords words, String text, @Nullable Region within) {
        this.regions = regions;
        this.words = words;
        this.within = within;
        mentions = names.mentions(text).stream().map(this::limited).filter(mention -> !mention.senses().isEmpty()).toList();
        findChains(text);
        for (var level : Level.values()) {
            letStand(level);
        }
    }

    /** The most specific region that the text names beyond doubt. */
    Optional<Region> mostSpecific() {
        var named = new ArrayList<Region>();
        mentions.forEach(mention -> meant(mention).ifPresent(named::add));
        var above = new HashSet<String>();
        named.forEach(region -> above.addAll(codesAbove(region)));
        var leaves = named.stream().filter(region -> !above.contains(region.code())).distinct().toList();
        return named.stream()
                .sorted(Comparator.comparing(Region::level).reversed())
                .filter(region -> leaves.stream().allMatch(region::encloses))
                .findFirst();
    }

    private Mention limited(Mention mention) {
        return within == null ? mention : new Mention(mention.name(), mention.start(), mention.end(),
                mention.senses().stream().filter(sense -> within.encloses(sense.region())).toList());
    }

    /** Names said in one breath support each other, so that short forms count there. */
    private void findChains(String text) {
        for (int i = 1; i < mentions.size(); i++) {
            var before = mentions.get(i - 1);
            var after = mentions.get(i);
            if (text.substring(before.end(), after.start()).isBlank()) {
                chain(before, after);
            }
        }
    }

    private void chain(Mention before, Mention after) {
        for (var above : before.senses()) {
            for (var below : after.senses()) {
                if (above.region().level() != below.region().level() && above.region().encloses(below.region())) {
                    chained.add(above);
                    chained.add(below);
                }
            }
        }
    }

    private void letStand(Level level) {
        for (var mention : mentions) {
            for (var sense : mention.senses()) {
                if (sense.region().level() == level && stands(mention.name(), sense)) {
                    standing.add(sense.region().code());
                    aboveStanding.addAll(codesAbove(sense.region()));
                }
            }
        }
    }

    private boolean stands(String name, Sense sense) {
        if (!sense.whole()) {
            return chained.contains(sense);
        }
        return switch (sense.region().level()) {
            case PROVINCE, CITY -> true;
            case COUNTY -> within != null || !words.doubtful(name) || namedAbove(sense, Level.PROVINCE);
            case TOWNSHIP -> (within != null && !words.doubtful(name)) || namedAbove(sense, Level.PROVINCE);
            // villages are known for some counties only, so a province or a city above proves nothing
            case VILLAGE -> (within != null && !Level.COUNTY.below(within.level()) && !words.doubtful(name)) || namedAbove(sense, Level.COUNTY);
        };
    }

    private boolean namedAbove(Sense sense, Level highest) {
        return regions.upwards(sense.region().code()).stream().skip(1)
                .anyMatch(above -> !highest.below(above.level()) && standing.contains(above.code()));
    }

    /** The one region that a mention means, once the others in the text have had their say. */
    private Optional<Region> meant(Mention mention) {
        var possible = mention.senses().stream().map(Sense::region).filter(region -> standing.contains(region.code())).distinct().toList();
        var related = possible.stream().filter(this::related).toList();
        var left = related.isEmpty() ? possible : related;
        return left.stream().filter(region -> left.stream().allMatch(region::encloses)).findFirst();
    }

    private boolean related(Region region) {
        return aboveStanding.contains(region.code()) || codesAbove(region).stream().anyMatch(standing::contains);
    }

    private List<String> codesAbove(Region region) {
        return regions.upwards(region.code()).stream().skip(1).map(Region::code).toList();
    }
}
