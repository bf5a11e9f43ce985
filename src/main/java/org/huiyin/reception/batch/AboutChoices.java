package org.huiyin.reception.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Category;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.reception.Reception;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a batch may be about, in lists that need no script: the places of the day's region and the fields, both in two levels. */
@Component
public class AboutChoices {

    private final Regions regions;
    private final Categories categories;

    AboutChoices(Regions regions, Categories categories) {
        this.regions = regions;
        this.categories = categories;
    }

    /** @param within what lies directly in it; none are known of many towns */
    public record PlaceGroup(String code, String name, List<Region> within) {

        public PlaceGroup {
            within = List.copyOf(within);
        }
    }

    /** @param categories each first level followed by what it holds */
    public record Choices(List<PlaceGroup> places, List<Category> categories) {

        public Choices {
            places = List.copyOf(places);
            categories = List.copyOf(categories);
        }
    }

    /** Those of a day. */
    public Choices of(Reception day) {
        return new Choices(groups(day.region()), categories.all());
    }

    /** The same with what a batch is about now, though it lie elsewhere, or be offered no more. */
    public Choices of(Reception day, Batch batch) {
        var all = of(day);
        var places = new ArrayList<>(all.places());
        if (batch.place() != null && all.places().stream().noneMatch(group -> holds(group, batch.place()))) {
            places.addFirst(new PlaceGroup(batch.place(), regions.fullName(batch.place()), List.of()));
        }
        return new Choices(places, Stream.concat(ended(batch.category()), all.categories().stream()).toList());
    }

    private List<PlaceGroup> groups(String region) {
        return below(region).map(place -> new PlaceGroup(place.code(), place.name(), below(place.code()).toList())).toList();
    }

    /** Rows such as "municipal districts" name no place; what stands below them is offered in their stead. */
    private Stream<Region> below(String code) {
        return regions.children(code).stream().flatMap(child -> regions.path(child.code()).contains(child) ? Stream.of(child) : regions.children(child.code()).stream());
    }

    private Stream<Category> ended(@Nullable String code) {
        return code == null || categories.offers(code) ? Stream.empty() : categories.find(code).stream();
    }

    private static boolean holds(PlaceGroup group, String code) {
        return group.code().equals(code) || group.within().stream().anyMatch(place -> place.code().equals(code));
    }
}
