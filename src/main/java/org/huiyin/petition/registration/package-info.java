/** Registering: the class, category and place of what has come in (Art 21, 22). */
@NullMarked
package org.huiyin.petition.registration;

import org.jspecify.annotations.NullMarked;
