package org.huiyin.directory;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is reached again by following one link from each; every element is walked once. */
final class Circles {

    private Circles() {}

    static Set<String> in(Map<String, @Nullable String> next) {
        var circling = new HashSet<String>();
        var done = new HashSet<String>();
        for (var start : next.keySet()) {
            var walked = new LinkedHashSet<String>();
            var at = start;
            while (at != null && !done.contains(at) && walked.add(at)) {
                at = next.get(at);
            }
            if (at != null && walked.contains(at)) {
                var met = at;
                walked.stream().dropWhile(each -> !each.equals(met)).forEach(circling::add);
            }
            done.addAll(walked);
        }
        return circling;
    }
}
