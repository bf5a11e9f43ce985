/** What a desk does for petitioners who come in person: takes down their papers, prints receipts, gives a lost code anew. */
@NullMarked
package org.huiyin.console.forpetitioner;

import org.jspecify.annotations.NullMarked;
