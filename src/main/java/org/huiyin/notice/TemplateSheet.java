package org.huiyin.notice;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The templates of the actor's unit, kind by kind. */
@Component
public class TemplateSheet {

    /**
     * One kind and its template.
     *
     * @param placeholders what the template may show
     * @param by           account of whoever replaced it; {@code null} where the house's own is used
     * @param at           legal time of that
     */
    public record Row(NoticeKind kind, Set<String> placeholders, @Nullable String by, @Nullable Instant at) {}

    private final TemplateRows rows;
    private final WordTemplates templates;
    private final Placeholders placeholders;
    private final TemplateCheck check;

    TemplateSheet(TemplateRows rows, WordTemplates templates, Placeholders placeholders, TemplateCheck check) {
        this.rows = rows;
        this.templates = templates;
        this.placeholders = placeholders;
        this.check = check;
    }

    /** A row for every kind. */
    @Needs(Right.EDIT_TEMPLATES)
    public List<Row> of(Actor actor) {
        var own = rows.of(unitOf(actor)).stream().collect(Collectors.toMap(TemplateRows.Replaced::kind, Function.identity()));
        return Arrays.stream(NoticeKind.values()).map(kind -> {
            var replaced = own.get(kind);
            return new Row(kind, placeholders.of(kind), replaced == null ? null : replaced.by(), replaced == null ? null : replaced.at());
        }).toList();
    }

    /** The template that the unit's papers of this kind are set in. */
    @Needs(Right.EDIT_TEMPLATES)
    public byte[] template(Actor actor, NoticeKind kind) {
        return templates.of(unitOf(actor), kind);
    }

    /** What a paper of that kind must tell and the unit's template leaves out: its Word file will lack what the print says. */
    @Needs(Right.EDIT_TEMPLATES)
    public Set<String> unshown(Actor actor, NoticeKind kind) {
        return check.unshown(kind, template(actor, kind));
    }

    /** @throws NoRight if the actor may edit no templates, or belongs to no unit whose they would be */
    static String unitOf(Actor actor) {
        NoRight.unless(actor, Right.EDIT_TEMPLATES);
        if (actor.unit() == null) {
            throw new NoRight(Right.EDIT_TEMPLATES);
        }
        return actor.unit();
    }
}
