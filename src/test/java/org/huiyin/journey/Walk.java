package org.huiyin.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Goes from link to link as everybody, and remembers of each page where and before whom it holds most. */
final class Walk {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern ANOTHER_LOOK = Pattern.compile(".*[?&](lang|type)=.*");
    /** So many addresses of one page are looked into: one case differs from another. */
    private static final int OF_ONE = 8;

    private final PagePatterns patterns;
    private final TreeMap<String, Place> places = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    Walk(PagePatterns patterns) {
        this.patterns = patterns;
    }

    /** Where a page holds most: before whom, and how much. */
    record Place(BrowserContext visitor, String path, int holds) {}

    void from(BrowserContext visitor, List<String> start) {
        var open = new ArrayDeque<>(start);
        var visited = new HashSet<String>();
        var times = new HashMap<String, Integer>();
        while (!open.isEmpty()) {
            var path = open.poll();
            var page = patterns.page(path);
            if (page.isPresent() && visited.add(path) && times.merge(page.get(), 1, Integer::sum) <= OF_ONE) {
                open.addAll(visit(visitor, path, page.get()));
            }
        }
    }

    private Collection<String> visit(BrowserContext visitor, String path, String page) {
        var answer = visitor.request().get(path);
        if (!answer.ok()) {
            return List.of();
        }
        if (!isPage(answer) || !patterns.page(answer.url()).equals(patterns.page(path))) {
            patterns.of(path).ifPresent(others::add);
            return List.of();
        }
        patterns.of(path).ifPresent(seen::add);
        var html = answer.text();
        places.merge(page, new Place(visitor, path, html.length()), (one, other) -> one.holds() >= other.holds() ? one : other);
        return LINK.matcher(html).results().map(link -> link.group(1).replace("&amp;", "&")).filter(link -> !ANOTHER_LOOK.matcher(link).matches()).toList();
    }

    private static boolean isPage(APIResponse answer) {
        return answer.headers().getOrDefault("content-type", "").contains("html") && !answer.headers().getOrDefault("content-disposition", "").startsWith("attachment");
    }

    /** Tries what no link led to and stands for itself. */
    void type(BrowserContext visitor, Set<String> notThese) {
        from(visitor, missed(notThese).stream().filter(pattern -> !pattern.contains("{")).toList());
    }

    /** What nobody has seen, and what led to no file and to no other page either. */
    List<String> missed(Set<String> notThese) {
        return patterns.texts().stream().filter(pattern -> !seen.contains(pattern) && !others.contains(pattern) && !notThese.contains(pattern)).toList();
    }

    TreeMap<String, Place> places() {
        return places;
    }
}
