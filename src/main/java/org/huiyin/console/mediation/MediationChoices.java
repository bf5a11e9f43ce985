package org.huiyin.console.mediation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.coordination.mediation.AgreementText;
import org.huiyin.coordination.mediation.Mediator;
import org.huiyin.coordination.mediation.MediatorKind;
import org.huiyin.coordination.mediation.Side;
import org.huiyin.coordination.mediation.Studio;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/** What there is to choose from on pages of a mediation, and how its log reads. */
public final class MediationChoices {

    private static final List<String> TIES = List.of("none", "relative", "same-unit", "party");

    private MediationChoices() {}

    public static List<Choice> mediators(Page page, List<Mediator> mediators) {
        return mediators.stream().map(one -> Choice.of(Long.toString(one.id()), one.name() + " · " + page.t("coordination.mediation.kind." + one.kind().code()))).toList();
    }

    public static List<Choice> studios(List<Studio> studios) {
        return studios.stream().map(one -> Choice.of(Long.toString(one.id()), one.name())).toList();
    }

    public static List<Choice> kinds(Page page) {
        return MediatorKind.codes().stream().map(code -> Choice.of(code, page.t("coordination.mediation.kind." + code))).toList();
    }

    public static List<Choice> ties(Page page) {
        return TIES.stream().map(code -> Choice.of(code, page.t("console.mediation.ties." + code))).toList();
    }

    public static List<Choice> sides(Page page) {
        return sides(page, Arrays.stream(Side.values()));
    }

    /** Those who have not consented to that text. */
    public static List<Choice> unsigned(Page page, AgreementText text) {
        return sides(page, Arrays.stream(Side.values()).filter(side -> !text.by(side)));
    }

    private static List<Choice> sides(Page page, Stream<Side> sides) {
        return sides.map(side -> Choice.of(side.code(), page.t("coordination.side." + side.code()))).toList();
    }

    /** What was typed, or the points of the text that is to be changed. */
    public static Sheet begun(Sheet sheet, @Nullable AgreementText text) {
        if (text == null || !sheet.values().isEmpty()) {
            return sheet;
        }
        var values = new HashMap<String, String>();
        text.points().forEach(point -> {
            var at = "points[" + (point.number() - 1) + "].";
            values.put(at + "owes", point.owes().code());
            values.put(at + "what", point.what());
            values.put(at + "amount", Objects.toString(point.amount(), ""));
            values.put(at + "due", point.due().toString());
        });
        return Sheet.of(values);
    }

    /** Sides are kept as codes; the rest is a date, a name or a number. */
    public static String detail(Page page, String kept) {
        return Arrays.stream(kept.split(" ")).map(word -> word.matches("first|second|mediator") ? page.t("coordination.side." + word) : word.matches("before|after") ? page.t("console.mediation.reminded." + word) : word)
                .collect(Collectors.joining(" "));
    }
}
