package org.huiyin.notice;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.document.Documents;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit puts a Word template of its own in place of the house's; papers already made stay as they are. */
@Component
public class ReplaceTemplate {

    /** Of templates and of what is made from them. */
    public static final String MEDIA_TYPE = PaperForm.WORD.mediaType();

    private final TemplateRows rows;
    private final TemplateCheck check;
    private final Documents documents;
    private final LegalTime time;

    ReplaceTemplate(TemplateRows rows, TemplateCheck check, Documents documents, LegalTime time) {
        this.rows = rows;
        this.check = check;
        this.documents = documents;
        this.time = time;
    }

    /**
     * @param template the {@code .docx}, at most 2 MB
     * @throws InvalidInput on {@code template}: no Word file, too large, with macros or remote parts, or with an unknown placeholder
     * @throws NoRight      if the actor belongs to no unit: a template is always a unit's own
     */
    @Needs(Right.EDIT_TEMPLATES)
    @Transactional
    public void replace(Actor actor, NoticeKind kind, byte[] template) {
        var unit = TemplateSheet.unitOf(actor);
        check.check(kind, template);
        var file = documents.keep(template, kind.code() + PaperForm.WORD.ending(), MEDIA_TYPE);
        rows.replace(unit, kind, file.id(), actor.account(), time.instant());
    }
}
