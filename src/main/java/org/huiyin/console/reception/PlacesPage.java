package org.huiyin.console.reception;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.reception.duty.PlaceToGo;
import org.huiyin.web.Page;

/** Places where leaders should go, as they are shown. */
public record PlacesPage(List<PlaceToGo> places) {

    private record Reason(String key, int count) {}

    /** The wider ones first. */
    public SortedMap<Integer, List<PlaceToGo>> grains() {
        return places.stream().collect(Collectors.groupingBy(PlaceToGo::grain, TreeMap::new, Collectors.toList()));
    }

    /** In words and numbers: "17 open, 4 overdue". */
    public static String why(Page page, PlaceToGo place) {
        var why = place.why();
        return Stream.of(new Reason("open", why.open()), new Reason("overdue", why.overdue()), new Reason("again", why.again()), new Reason("dissatisfied", why.dissatisfied()), new Reason("changed", why.changed()))
                .filter(reason -> reason.count() > 0).map(reason -> page.t("console.duty.places." + reason.key(), reason.count())).collect(Collectors.joining(page.t("console.duty.places.comma")));
    }
}
