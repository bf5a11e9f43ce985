package org.huiyin.access.own;

import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes matters that no longer are out of everybody's list. The lists are sealed, so they are walked, a page of accounts at a time. */
@Component
public class ForgetMatters {

    private final MatterRows rows;

    ForgetMatters(MatterRows rows) {
        this.rows = rows;
    }

    /**
     * Walks one page.
     *
     * @param after account behind which to go on; 0 for the first
     * @param most  accounts to open
     * @return where to go on; nothing at the end
     */
    @Transactional
    public OptionalLong forget(Set<String> numbers, long after, int most) {
        var lists = rows.lockPage(after, most);
        lists.forEach(one -> {
            var kept = one.matters().stream().filter(matter -> !numbers.contains(matter.number())).toList();
            if (kept.size() < one.matters().size()) {
                rows.write(one.account(), kept);
            }
        });
        return lists.size() < most ? OptionalLong.empty() : OptionalLong.of(lists.getLast().account());
    }
}
