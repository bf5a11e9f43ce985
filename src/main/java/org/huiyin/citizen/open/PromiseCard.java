package org.huiyin.citizen.open;

import org.huiyin.directory.Category;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.reception.disclosure.PublicPromise;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** A public promise with the names that belong to it. */
public record PromiseCard(PublicPromise promise, String place, String unit, @Nullable Words category) {

    static PromiseCard of(PublicPromise promise, OpenNames names) {
        return new PromiseCard(promise, names.place(promise.place()), names.unit(promise.unit()), names.category(promise.category()).map(Category::words).orElse(null));
    }
}
