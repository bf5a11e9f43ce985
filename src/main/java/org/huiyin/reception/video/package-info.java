/** Video petition (视频信访): people ask, the office answers or names a time, and all who are concerned meet in a small call from browser to browser. */
@NamedInterface("video")
@NullMarked
package org.huiyin.reception.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
