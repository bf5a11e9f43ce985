package org.huiyin.petition.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Category;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row of a list in words, as it stands in a file that leaves the house: no petitioner is in it, not even masked. */
@Component
final class RowWords {

    private static final List<String> COLUMNS = List.of("number", "title", "class", "category", "region", "place", "channel", "persons", "first", "joint", "state", "holder", "received", "term", "due");

    private final Texts texts;
    private final Organisations organisations;
    private final Categories categories;
    private final Regions regions;

    RowWords(Texts texts, Organisations organisations, Categories categories, Regions regions) {
        this.texts = texts;
        this.organisations = organisations;
        this.categories = categories;
        this.regions = regions;
    }

    List<String> head(Locale locale) {
        return COLUMNS.stream().map(column -> texts.say("petition.column." + column, locale)).toList();
    }

    List<String> of(InboxRow row, Locale locale) {
        return Stream.of(row.number(), row.title(), row.petitionClass() == null ? "" : texts.say("petition.class." + row.petitionClass().code(), locale), category(row.category(), locale),
                regions.fullName(row.region()), row.place(), texts.say("petition.channel." + row.channel().code(), locale), Integer.toString(row.persons()),
                texts.say(row.signs().repeat() ? "petition.column.first.no" : "petition.column.first.yes", locale), Integer.toString(row.signs().joint()), texts.say(row.standing(), locale),
                organisations.find(row.holder()).map(Organisation::name).orElse(row.holder()), LocalDate.ofInstant(row.receivedAt(), LegalTime.ZONE).toString(),
                row.nextTerm() == null ? "" : texts.say("deadline.term." + row.nextTerm(), locale), row.nextDue() == null ? "" : row.nextDue().toString())
                .map(RowWords::blankIfNull).toList();
    }

    private String category(@Nullable String code, Locale locale) {
        return code == null ? "" : categories.find(code).map(Category::words).map(words -> texts.say(words, locale)).orElse(code);
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
