package org.huiyin.coordination.conference;

import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;

/** An item as it is proposed. {@code petitions}: numbers of those in sight; {@code conference}: the agenda that the office puts it on at once. */
public record ItemOrder(@Nullable String title, @Nullable String description, @Nullable List<@Nullable String> petitions, @Nullable Long conference) {

    private static final int MOST = 20;

    public ItemOrder {
        title = Typed.said(title);
        description = Typed.said(description);
        petitions = petitions == null ? List.of() : petitions.stream().filter(Objects::nonNull).flatMap(String::lines).map(line -> line.replaceAll("[\\s-]", "")).filter(line -> !line.isEmpty()).distinct().toList();
    }

    Checks checks() {
        return new Checks().required("title", title, 100).required("description", description, 2000).that(numbers().size() <= MOST, "petitions", "coordination.conference.many-petitions", MOST);
    }

    List<String> numbers() {
        return Objects.requireNonNull(petitions).stream().map(Objects::requireNonNull).toList();
    }
}
