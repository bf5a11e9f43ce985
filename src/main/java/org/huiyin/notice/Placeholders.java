package org.huiyin.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** The names that a Word template may show: what every paper has, and the fields that the wording of a kind or its duty names. */
@Component
final class Placeholders {

    /** The whole text of the paper, paragraph by paragraph; a template that shows nothing else is complete. */
    static final String BODY = "body";

    /** The code that leads to the tracking page; nothing on papers between units. */
    static final String QR = "qr";

    static final List<String> OF_PAPER = List.of("paper_title", "number", "opening", BODY, QR, "foot");

    private final Texts texts;

    Placeholders(Texts texts) {
        this.texts = texts;
    }

    Set<String> of(NoticeKind kind) {
        var known = new TreeSet<>(OF_PAPER);
        known.addAll(SpokenFacts.COMMON);
        fields(kind).forEach(field -> known.add(field.placeholder()));
        return known;
    }

    /** The fields that a kind knows. */
    Set<Field> fields(NoticeKind kind) {
        var shown = PaperBody.gaps(texts.say(NoticeWording.SAYS + kind.code(), Texts.CHINESE));
        return Arrays.stream(Field.values()).filter(f -> kind.required().contains(f) || shown.contains(f.placeholder()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
