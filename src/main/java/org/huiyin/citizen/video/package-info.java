/** Public pages on which people ask for a video visit and take part in it. */
@NullMarked
package org.huiyin.citizen.video;

import org.jspecify.annotations.NullMarked;
