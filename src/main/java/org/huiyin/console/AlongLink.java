package org.huiyin.console;

import org.huiyin.actor.Actor;
import org.huiyin.petition.beside.Along;
import org.jspecify.annotations.Nullable;

/** Where the page of something stands that goes with a petition. */
public final class AlongLink {

    private AlongLink() {}

    /** Nothing for whoever is of another unit than the one that keeps it, and was not asked to it. */
    public static @Nullable String of(Along one, Actor reader) {
        return !one.asked() && !one.office().equals(reader.unit()) ? null : switch (one.kind()) {
            case "batch" -> "/console/receptions/" + one.number().substring(1).replace("-", "/batches/");
            case "video" -> "/console/video/" + one.id();
            case "train" -> "/console/train/trips/" + one.number();
            case "mediation" -> "/console/mediations/" + one.id();
            case "summons" -> "/console/summons/" + one.id();
            default -> null;
        };
    }
}
