package org.huiyin.petition.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.lifecycle.Case;

/** Papers that a petition has without any act. They are listed always and written down when somebody first opens them. */
enum Standing {
    RECEIPT(NoticeKind.RECEIPT, "receipt", petition -> true),
    REGISTRATION(NoticeKind.REGISTRATION_FORM, "registration", petition -> true),
    ARCHIVE(NoticeKind.ARCHIVE_LIST, "archive", Case::ended);

    private static final Pattern ID = Pattern.compile("([a-z]+)-(\\d{1,18})");

    private final NoticeKind kind;
    private final String word;
    private final Predicate<Case> due;

    Standing(NoticeKind kind, String word, Predicate<Case> due) {
        this.kind = kind;
        this.word = word;
        this.due = due;
    }

    /** A standing paper of one petition. */
    record Asked(Standing paper, long petition) {}

    /** What an id such as {@code archive-17} asks for. */
    static Optional<Asked> named(String id) {
        var found = ID.matcher(id);
        return !found.matches() ? Optional.empty() : Arrays.stream(values()).filter(each -> each.word.equals(found.group(1))).findFirst()
                .map(each -> new Asked(each, Long.parseLong(found.group(2))));
    }

    /** Whether the petitioner stands on that paper in full. */
    static boolean namesPetitioner(String id) {
        return named(id).filter(asked -> asked.paper() == REGISTRATION).isPresent();
    }

    /** Those that a petition has, as it stands. */
    static List<Standing> of(Case petition) {
        return Arrays.stream(values()).filter(each -> each.isDue(petition)).toList();
    }

    static boolean has(NoticeKind kind) {
        return Arrays.stream(values()).anyMatch(each -> each.kind == kind);
    }

    boolean isDue(Case petition) {
        return due.test(petition);
    }

    NoticeKind kind() {
        return kind;
    }

    String id(long petition) {
        return word + '-' + petition;
    }
}
