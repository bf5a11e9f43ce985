package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;

/** A mediator as he or she is written down. {@code version}: of one that stands; {@code shown}: they consented that anybody may read it. */
public record MediatorOrder(@Nullable Long studio, @Nullable String name, @Nullable String kind, @Nullable String unit, @Nullable List<@Nullable String> fields, @Nullable String languages,
        @Nullable Boolean shown, @Nullable LocalDate since, @Nullable LocalDate until, @Nullable Integer version) {

    public MediatorOrder {
        name = Typed.said(name);
        unit = Typed.said(unit);
        languages = Typed.said(languages);
        fields = fields == null ? List.of() : fields.stream().filter(Objects::nonNull).toList();
    }

    /** What is wrong with it beside what could not be read. */
    public InvalidInput besides(List<InvalidInput.FieldFault> unread) {
        return InvalidInput.besides(unread, () -> checks().complain());
    }

    Checks checks() {
        return new Checks().present("studio", studio).required("name", name, 60).required("kind", kind, 30).oneOf("kind", kind, MediatorKind.codes()).optional("unit", unit, 100)
                .optional("languages", languages, 100).present("since", since).that(since == null || until == null || !until.isBefore(since), "until", "coordination.mediation.until");
    }
}
