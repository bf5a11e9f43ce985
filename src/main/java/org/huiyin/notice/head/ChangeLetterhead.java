package org.huiyin.notice.head;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.DirectoryChange.What;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: an administrator says how a unit's papers look. It counts for papers from now on, and who did it stands in the log of the directory. */
@Component
public class ChangeLetterhead {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,6}");
    private static final int MOST_HEAD = 40;

    private final Letterheads heads;
    private final SealPicture pictures;
    private final Organisations organisations;
    private final DirectoryLog log;
    private final LegalTime time;

    ChangeLetterhead(Letterheads heads, SealPicture pictures, Organisations organisations, DirectoryLog log, LegalTime time) {
        this.heads = heads;
        this.pictures = pictures;
        this.organisations = organisations;
        this.log = log;
        this.time = time;
    }

    /** As it stands, the earlier ones after it; nothing where nobody has said anything. */
    @Needs(Right.EDIT_DIRECTORY)
    public List<Letterhead> history(Actor actor, String unit, int most) {
        return heads.history(unit, most);
    }

    /** What it would be, without keeping it. @throws InvalidInput naming the field that cannot be taken */
    @Needs(Right.EDIT_DIRECTORY)
    public Letterhead checked(Actor actor, String unit, LetterheadEntry entry) {
        new Checks().that(organisations.find(unit).filter(found -> !found.dissolved()).isPresent(), "unit", "notice.head.no-unit")
                .optional("head", entry.head(), MOST_HEAD).matching("word", stripped(entry.word()), WORD, "notice.head.word").complain();
        var was = heads.of(unit, time.instant());
        var now = new Letterhead(stripped(entry.head()), stripped(entry.word()), was.seal(), null, null);
        return entry.seal() != null ? now.with(pictures.cleaned(entry.seal())) : Boolean.TRUE.equals(entry.takeAway()) ? now.with(null) : now;
    }

    /** Keeps it. @throws InvalidInput naming the field that cannot be taken; then nothing was changed */
    @Needs(Right.EDIT_DIRECTORY)
    @Transactional
    public void change(Actor actor, String unit, LetterheadEntry entry) {
        var now = checked(actor, unit, entry);
        var was = heads.of(unit, time.instant());
        heads.add(unit, now, actor.account(), time.instant());
        log.note(actor.account(), List.of(new DirectoryChange.Value(What.CHANGED, unit, "head", was.head(), now.head()),
                new DirectoryChange.Value(What.CHANGED, unit, "number-word", was.word(), now.word()),
                new DirectoryChange.Value(What.CHANGED, unit, "seal", fingerprint(was.seal()), fingerprint(now.seal()))));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Enough to tell two pictures apart. */
    private static @Nullable String fingerprint(byte @Nullable [] seal) {
        return seal == null ? null : "SHA-256 " + HexFormat.of().formatHex(Digests.sha256(seal), 0, 8) + "…";
    }
}
