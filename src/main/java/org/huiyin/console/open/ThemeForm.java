package org.huiyin.console.open;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.petition.intake.Theme;
import org.huiyin.petition.intake.ThemeOrder;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A theme as it was typed. */
record ThemeForm(MultiValueMap<String, String> sent) {

    String slug() {
        return Objects.requireNonNullElse(sent.getFirst("slug"), "").strip();
    }

    ThemeOrder order() {
        return new ThemeOrder(sent.getFirst("titleZh"), sent.getFirst("titleEn"), sent.getFirst("aboutZh"), sent.getFirst("aboutEn"), day("opens"), day("closes"),
                sent.getOrDefault("categories", List.of()), sent.getFirst("organisation"), sent.getOrDefault("origins", List.of()));
    }

    private @Nullable LocalDate day(String field) {
        var typed = Objects.requireNonNullElse(sent.getFirst(field), "").strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(field, "console.themes.day");
        }
    }

    Sheet sheet(InvalidInput invalid) {
        var values = new HashMap<>(sent.toSingleValueMap());
        values.put("categories", String.join(" ", sent.getOrDefault("categories", List.of())));
        return Sheet.of(values, invalid);
    }

    static Sheet of(Theme theme) {
        return Sheet.of(Map.of("slug", theme.slug(), "titleZh", theme.titleZh(), "titleEn", said(theme.titleEn()), "aboutZh", said(theme.aboutZh()), "aboutEn", said(theme.aboutEn()),
                "opens", theme.opens().toString(), "closes", theme.closes().toString(), "categories", String.join(" ", theme.categories()), "organisation", theme.organisation(), "origins", String.join("\n", theme.origins())));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
