package org.huiyin.petition.file;

import org.huiyin.notice.Writing;
import org.huiyin.petition.lifecycle.Case;

/** Writes one of the {@link Standing} papers. */
interface StandingPaper {

    Standing paper();

    /** Which office writes it. */
    default String issuer(Case petition) {
        return petition.course().desk().first();
    }

    /** @param headed paper that names issuer and petition */
    Writing write(Case petition, Writing headed);
}
