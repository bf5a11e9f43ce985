/** What programs do before a visit: briefings, notes of rounds, letters before leaders. */
@NullMarked
package org.huiyin.interop.visit;

import org.jspecify.annotations.NullMarked;
