package org.huiyin.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.directory.HomeRegion;
import org.huiyin.directory.Level;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.Words;
import org.huiyin.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Choosing a place by selects that work without a script: each page shows the selects down to the first that is still open. */
@Component
public final class Areas {

    static final String WHOLE = "-";
    private static final String USUAL_PROVINCE = "330000";
    private static final String FIELD = "area";
    private static final int DEPTH = 4;

    private final Regions regions;
    private final HomeRegion home;

    Areas(Regions regions, HomeRegion home) {
        this.regions = regions;
        this.home = home;
    }

    /** Where a new form begins: in the region for which the house was set up, in the usual province where it was for none. */
    public Map<String, String> atHome() {
        return home.find().map(region -> chain(regions.path(region.code()))).orElseGet(() -> Map.of(FIELD + 1, USUAL_PROVINCE));
    }

    String homeProvince() {
        return atHome().getOrDefault(FIELD + 1, USUAL_PROVINCE);
    }

    /** The places chosen, from the province down, as far as they fit into one another. */
    public List<Region> chosen(Map<String, String> values) {
        var chain = new ArrayList<Region>();
        for (int depth = 1; depth <= DEPTH; depth++) {
            var code = values.getOrDefault(FIELD + depth, "");
            var next = below(chain).stream().filter(region -> region.code().equals(code)).findFirst();
            if (next.isEmpty()) {
                break;
            }
            chain.add(next.get());
        }
        return chain;
    }

    /** The selects to show. */
    public List<AreaSelect> selects(Map<String, String> values) {
        var chain = chosen(values);
        var selects = new ArrayList<AreaSelect>();
        for (int depth = 1; depth <= Math.min(chain.size() + 1, DEPTH); depth++) {
            var options = below(chain.subList(0, depth - 1));
            if (!options.isEmpty()) {
                selects.add(select(depth, options));
            }
        }
        return selects;
    }

    private static AreaSelect select(int depth, List<Region> options) {
        var level = options.getFirst().level();
        boolean optional = level == Level.TOWNSHIP;
        return new AreaSelect(FIELD + depth, Words.of("citizen.area." + level.code()), options.stream().map(o -> Choice.of(o.code(), o.name())).toList(),
                optional, depth > 2 && !optional ? Words.of("citizen.area.whole") : null);
    }

    /** Every county of the home province under its city, for a page that cannot ask again; the value names both. */
    List<AreaGroup> counties() {
        return below(homeProvince()).stream().map(city -> new AreaGroup(city.name(),
                below(city.code()).stream().map(county -> Choice.of(city.code() + ' ' + county.code(), county.name())).toList())).toList();
    }

    /** The select in which something must still be chosen, if there is one. */
    Optional<AreaSelect> open(Map<String, String> values) {
        return selects(values).stream().skip(chosen(values).size()).filter(select -> !settled(select, values.get(select.field()))).findFirst();
    }

    // A value that is not among the options was chosen below another place, before that one changed.
    private static boolean settled(AreaSelect select, @Nullable String value) {
        return WHOLE.equals(value) ? select.whole() != null : select.optional() && "".equals(value);
    }

    /** The most specific place in the text, as if it had been chosen. */
    public Optional<Map<String, String>> named(String text) {
        return regions.namedIn(text, null).map(found -> chain(regions.path(found.code())));
    }

    /** Whether the text names the area and nothing inside it: 浦江县, 浦江, 浙江省浦江县. */
    boolean isName(String text, Map<String, String> area) {
        var name = area.values().stream().filter(code -> !code.isEmpty()).reduce((wider, narrower) -> narrower).flatMap(regions::find).map(Region::name).orElse("");
        return text.strip().endsWith(name) || name.startsWith(text.strip());
    }

    private static Map<String, String> chain(List<Region> path) {
        var values = new TreeMap<String, String>();
        for (int depth = 1; depth <= DEPTH; depth++) {
            values.put(FIELD + depth, depth <= path.size() ? path.get(depth - 1).code() : "");
        }
        return values;
    }

    private List<Region> below(List<Region> chain) {
        return below(chain.isEmpty() ? null : chain.getLast().code());
    }

    // Rows such as "municipal districts" name no place; what stands below them is offered in their stead.
    private List<Region> below(@Nullable String code) {
        return regions.children(code).stream().flatMap(child -> isPlace(child) ? Stream.of(child) : regions.children(child.code()).stream())
                .filter(child -> child.level() != Level.VILLAGE && isPlace(child)).toList();
    }

    private boolean isPlace(Region region) {
        var path = regions.path(region.code());
        return !path.isEmpty() && path.getLast().equals(region);
    }
}
