/** What was promised to people on a reception day: who it was handed to, by when, and how it ends (Art 18, 31; daily clear, daily settled). */
@NamedInterface("followup")
@NullMarked
package org.huiyin.reception.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
