/** Joint conferences over REST: agenda, minutes, decisions and what becomes of them. */
@NullMarked
package org.huiyin.interop.conference;

import org.jspecify.annotations.NullMarked;
