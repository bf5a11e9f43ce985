package org.huiyin.backup;

import org.huiyin.runtime.Words;

/** Hears how far a backup or a restore has come. */
@FunctionalInterface
interface Told {

    void tell(Words words);
}
