package org.huiyin.console;

import java.util.List;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One field that the form of an act asks for.
 *
 * @param field  its name among the facts of the act
 * @param name   its name among the words: the label stands under {@code console.ask.<name>}, the hint beside it
 * @param most   how many characters it takes
 * @param codes  what may be chosen
 */
public record Ask(AskKind kind, String field, String name, boolean hinted, int most, List<String> codes) {

    private static final String REMARK = "remark";

    static Ask of(AskKind kind, String field, String name) {
        return new Ask(kind, field, name, false, 0, List.of());
    }

    static Ask line(String field, String name) {
        return of(AskKind.LINE, field, name);
    }

    static Ask area(String field, String name, int most) {
        return new Ask(AskKind.AREA, field, name, false, most, List.of());
    }

    static Ask day(String field, String name) {
        return of(AskKind.DAY, field, name);
    }

    static Ask oneOf(String field, String name, String... codes) {
        return new Ask(AskKind.ONE_OF, field, name, false, 0, List.of(codes));
    }

    static Ask unit(String field, String name) {
        return of(AskKind.UNIT, field, name).withHint();
    }

    /** Why it is done: the petitioner or another unit reads it. */
    static Ask reason() {
        return area("reason", "reason", 2000);
    }

    /** A word for colleagues, who can do without. */
    static Ask remark() {
        return area("reason", REMARK, 2000);
    }

    boolean forColleagues() {
        return name.equals(REMARK);
    }

    /** The same with a hint below its label. */
    Ask withHint() {
        return new Ask(kind, field, name, true, most, codes);
    }

    public String label(Page page) {
        return page.t("console.ask." + name);
    }

    public @Nullable String hint(Page page) {
        return hinted ? page.t("console.ask." + name + ".hint") : null;
    }

    public List<Choice> choices(Page page) {
        return codes.stream().map(code -> Choice.of(code, page.t("console.ask." + name + "." + code))).toList();
    }

    /** Lines for a text: more where more is expected. */
    public int rows() {
        return most > 5000 ? 12 : most > 2000 ? 6 : 3;
    }
}
