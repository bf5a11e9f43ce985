package org.huiyin.interop;

import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.JsonFacts;

/** Opens the reading of request bodies to tests elsewhere. */
public final class BodyParser {

    private BodyParser() {}

    public static void read(byte[] body) {
        new JsonFacts(() -> Bodies.tree(body)).as(Submission.class);
    }
}
