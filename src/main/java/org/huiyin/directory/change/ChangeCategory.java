package org.huiyin.directory.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Category;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.directory.WriteDirectory;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Use case: an administrator adds a category, renames one, or sets its days. A petition keeps the one it has; one that ended is not offered any more. */
@Service
public class ChangeCategory {

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\d{2})?");
    /** Accusations and court matters: the law sends them their own way, so they cannot end. */
    private static final Pattern NEEDED = Pattern.compile("16.*|08|0802");

    private final WriteDirectory writing;
    private final Categories categories;
    private final DirectoryLog log;
    private final JdbcClient jdbc;
    private final LegalTime time;

    ChangeCategory(WriteDirectory writing, Categories categories, DirectoryLog log, JdbcClient jdbc, LegalTime time) {
        this.writing = writing;
        this.categories = categories;
        this.log = log;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Needs(Right.EDIT_DIRECTORY)
    public List<Category> every(Actor actor) {
        return categories.every();
    }

    /** @throws org.huiyin.runtime.InvalidInput for every field that cannot be taken; {@code code} if it is taken */
    @Needs(Right.EDIT_DIRECTORY)
    public void add(Actor actor, CategoryEntry entry) {
        writing.write(() -> {
            var code = text(entry.code());
            checks(entry, code, null).required("code", code, 4).that(code.isEmpty() || CODE.matcher(code).matches(), "code", "directory.category.shape")
                    .that(categories.find(code).isEmpty(), "code", "directory.category.taken")
                    .that(code.length() != 4 || categories.find(code.substring(0, 2)).isPresent(), "code", "directory.category.no-parent")
                    .complain();
            put(actor, entry, code, null);
            return code;
        });
    }

    /** @throws org.huiyin.runtime.InvalidInput for every field that cannot be taken; {@code code} if there is none */
    @Needs(Right.EDIT_DIRECTORY)
    public void change(Actor actor, String code, CategoryEntry entry) {
        writing.write(() -> {
            var was = categories.find(code).orElse(null);
            checks(entry, code, was).that(was != null, "code", "directory.category.unknown", code)
                    .that(entry.last() == null || !NEEDED.matcher(code).matches(), "last", "directory.category.needed").complain();
            put(actor, entry, code, was);
            return code;
        });
    }

    private Checks checks(CategoryEntry entry, String code, @Nullable Category was) {
        var today = time.today();
        return new Checks().required("name", entry.name(), 40).required("nameEn", entry.nameEn(), 80)
                .that(entry.first() == null || was != null && entry.first().equals(was.first()) || !entry.first().isBefore(today), "first", "runtime.too-early", today.toString())
                .that(entry.last() == null || was != null && entry.last().equals(was.last()) || !entry.last().isBefore(today), "last", "runtime.too-early", today.toString())
                .notAfter("first", entry.first(), today.plusYears(10)).notAfter("last", entry.last(), today.plusYears(50))
                .that(entry.first() == null || entry.last() == null || !entry.last().isBefore(entry.first()), "last", "directory.change.ends-before");
    }

    private void put(Actor actor, CategoryEntry entry, String code, @Nullable Category was) {
        jdbc.sql("""
                insert into category (code, name, name_en, first_day, last_day) values (:code, :name, :en, :first, :last)
                on conflict (code) do update set name = excluded.name, name_en = excluded.name_en, first_day = excluded.first_day, last_day = excluded.last_day""")
                .param("code", code).param("name", text(entry.name())).param("en", text(entry.nameEn())).param("first", entry.first()).param("last", entry.last()).update();
        log.note(actor.account(), List.of(value(code, "name", was == null ? null : was.name(), text(entry.name())), value(code, "name-en", was == null ? null : was.nameEn(), text(entry.nameEn())),
                value(code, "first", said(was == null ? null : was.first()), said(entry.first())), value(code, "last", said(was == null ? null : was.last()), said(entry.last()))));
    }

    private static DirectoryChange.Value value(String code, String field, @Nullable String before, @Nullable String after) {
        return new DirectoryChange.Value(DirectoryChange.What.CATEGORY, code, field, before, after);
    }

    private static @Nullable String said(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
