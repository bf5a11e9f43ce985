package org.huiyin.citizen.open;

import org.huiyin.directory.Category;
import org.huiyin.petition.publication.OpenMatter;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** A public matter with the names that belong to it. */
public record OpenCard(OpenMatter matter, String place, String unit, @Nullable Words category) {

    private static final int BEGINNING = 80;

    public static OpenCard of(OpenMatter matter, OpenNames names) {
        return new OpenCard(matter, names.place(matter.place()), names.unit(matter.unit()), names.category(matter.category()).map(Category::words).orElse(null));
    }

    /** How the claim begins, for a list. */
    public String beginning() {
        var claim = matter.claim().replace('\n', ' ');
        return claim.codePointCount(0, claim.length()) <= BEGINNING ? claim : claim.substring(0, claim.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
