package org.huiyin.petition.intake;

import java.util.List;
import java.time.LocalDate;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** What an administrator asks for: see {@link Theme}; the organisation by its id or its full name. */
public record ThemeOrder(@Nullable String titleZh, @Nullable String titleEn, @Nullable String aboutZh, @Nullable String aboutEn, @Nullable LocalDate opens, @Nullable LocalDate closes,
        @Nullable List<String> categories, @Nullable String organisation, @Nullable List<String> origins) {

    private static final int MOST = 40;

    /** Framed by nobody but whom the house names. */
    public ThemeOrder(@Nullable String titleZh, @Nullable String titleEn, @Nullable String aboutZh, @Nullable String aboutEn, @Nullable LocalDate opens, @Nullable LocalDate closes,
            @Nullable List<String> categories, @Nullable String organisation) {
        this(titleZh, titleEn, aboutZh, aboutEn, opens, closes, categories, organisation, null);
    }

    /** @throws org.huiyin.runtime.InvalidInput naming every field at fault */
    Theme theme(String slug, Categories known, Organisations organisations) {
        var codes = Submission.orNone(categories).stream().filter(code -> !code.isBlank()).distinct().toList();
        var named = organisation == null || organisation.isBlank() ? List.<String>of()
                : organisations.find(organisation.strip()).map(one -> List.of(one.id())).orElseGet(() -> organisations.named(organisation.strip()).stream().map(one -> one.id()).toList());
        var framers = FrameOrigins.of(Submission.orNone(origins));
        FrameOrigins.check(new Checks(), framers).required("slug", slug, 40).that(slug.isBlank() || Theme.wellFormed(slug), "slug", "petition.theme.slug")
                .required("titleZh", titleZh, 60).optional("titleEn", titleEn, 100).optional("aboutZh", aboutZh, 1000).optional("aboutEn", aboutEn, 2000)
                .present("opens", opens).present("closes", closes).that(opens == null || closes == null || !closes.isBefore(opens), "closes", "petition.theme.order")
                .that(!codes.isEmpty(), "categories", "runtime.missing").that(codes.size() <= MOST && codes.stream().allMatch(code -> known.find(code).isPresent()), "categories", "petition.unknown-category")
                .required("organisation", organisation, 100).that(organisation == null || organisation.isBlank() || named.size() == 1, "organisation", "petition.theme.organisation").complain();
        return new Theme(slug, titleZh.strip(), blank(titleEn), blank(aboutZh), blank(aboutEn), opens, closes, codes, named.getFirst(), null, framers);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
