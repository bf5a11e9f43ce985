/** Where do I take this? A few questions, and where to go with the answer, before anything is typed. */
@NullMarked
package org.huiyin.citizen.start;

import org.jspecify.annotations.NullMarked;
