package org.huiyin.reception.disclosure;

import org.huiyin.petition.publication.OwnTraces;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** The words under which a promise is public: what was promised, and what was done. */
public record PublicPromiseWords(@Nullable String promised, @Nullable String result) {

    public static final int PROMISED = 1000;
    public static final int RESULT = 2000;

    public PublicPromiseWords {
        promised = stripped(promised);
        result = stripped(result);
    }

    Checks checks(OwnTraces traces) {
        return new Checks().required("promised", promised, PROMISED).required("result", result, RESULT)
                .that(!traces.in(promised), "promised", "petition.publication.tells-who").that(!traces.in(result), "result", "petition.publication.tells-who");
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
