package org.huiyin.interop.open;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.huiyin.directory.Category;
import org.huiyin.petition.publication.OpenMatter;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/** A public matter as open data: codes with their Chinese names, months instead of days. */
record OpenRow(String number, String title, String claim, String answer, String petitionClass, @Nullable String category, @Nullable String categoryName, String region, String regionName,
        String unit, String unitName, YearMonth received, YearMonth answered, OffsetDateTime publishedAt) {

    static final String[] HEADER = {"number", "title", "claim", "answer", "petitionClass", "category", "categoryName", "region", "regionName", "unit", "unitName", "received", "answered", "publishedAt"};

    static OpenRow of(OpenMatter m, OpenNames names) {
        return new OpenRow(m.number(), m.title(), m.claim(), m.answer(), m.petitionClass().code(), m.category(), names.category(m.category()).map(Category::name).orElse(null), m.place(),
                names.place(m.place()), m.unit(), names.unit(m.unit()), YearMonth.from(m.received()), YearMonth.from(m.answered()), m.publishedAt().atZone(LegalTime.ZONE).toOffsetDateTime());
    }

    Object[] cells() {
        return new Object[] {number, Cells.text(title), Cells.text(claim), Cells.text(answer), petitionClass, category, categoryName, region, regionName, unit, Cells.text(unitName), received, answered, publishedAt};
    }
}
