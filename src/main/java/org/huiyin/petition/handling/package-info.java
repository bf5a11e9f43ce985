/** Accepting, hearing, drafting, signing, delivering and executing an answer (Art 23, 31, 32, 34). */
@NullMarked
package org.huiyin.petition.handling;

import org.jspecify.annotations.NullMarked;
