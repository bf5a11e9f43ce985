package org.huiyin.notice;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills a template with a sample of its kind, so that one sees it before anybody gets it. Nothing is kept, no number is taken. */
@Component
public class PreviewTemplate {

    private final TemplateCheck check;
    private final WordTemplates templates;
    private final SampleNotice sample;
    private final NoticeWording wording;
    private final WordPrinter printer;

    PreviewTemplate(TemplateCheck check, WordTemplates templates, SampleNotice sample, NoticeWording wording, WordPrinter printer) {
        this.check = check;
        this.templates = templates;
        this.sample = sample;
        this.wording = wording;
        this.printer = printer;
    }

    /**
     * The sample as a {@code .docx}.
     *
     * @param template to be tried; {@code null} for the one the unit has
     * @throws InvalidInput on {@code template}, as when it is replaced
     * @throws NoRight      if the actor belongs to no unit
     */
    @Needs(Right.EDIT_TEMPLATES)
    public byte[] preview(Actor actor, NoticeKind kind, byte @Nullable [] template) {
        var unit = TemplateSheet.unitOf(actor);
        if (template != null) {
            check.check(kind, template);
        }
        var notice = sample.notice(kind);
        var facts = sample.facts(kind);
        return printer.print(wording.write(notice, facts), wording.spoken(notice, facts), template == null ? templates.of(unit, kind) : template);
    }
}
