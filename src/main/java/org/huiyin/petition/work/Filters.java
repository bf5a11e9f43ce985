package org.huiyin.petition.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.petition.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** What narrows a list down. Only what was asked for stands in the statement, so that a number is found by its index. */
final class Filters {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    Filters(InboxQuery query) {
        text(query.text());
        add("region", query.region(), "p.region like :region || '%'");
        add("category", query.category(), "p.category like :category || '%'");
        add("class", query.petitionClass() == null ? null : query.petitionClass().code(), "p.class = :class");
        add("channel", query.channel() == null ? null : query.channel().code(), "p.channel = :channel");
        add("status", query.status() == null ? null : query.status().name(), "p.status = :status");
        add("theme", query.theme(), "exists (select from petition_theme t where t.petition = p.id and t.theme = :theme)");
    }

    /** The same without sealed matters. */
    static Filters unsealed(InboxQuery query) {
        var filters = new Filters(query);
        filters.sql.append(" and not p.sealed");
        return filters;
    }

    /** These petitions and no others. */
    static Filters of(Collection<String> numbers) {
        var filters = new Filters(InboxQuery.ALL);
        filters.sql.append(" and p.number = any(:numbers)");
        filters.values.put("numbers", numbers.toArray(String[]::new));
        return filters;
    }

    private void text(@Nullable String text) {
        if (text != null && PetitionNumber.wellFormed(text.strip())) {
            add("text", text, "p.number = :text");
        } else {
            add("text", text, "(p.number = :text or p.source = :text or p.source like '%/' || :text or position(:text in p.title) > 0)");
        }
    }

    private void add(String name, @Nullable String value, String predicate) {
        if (value != null && !value.isBlank()) {
            sql.append(" and ").append(predicate);
            values.put(name, value.strip());
        }
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
