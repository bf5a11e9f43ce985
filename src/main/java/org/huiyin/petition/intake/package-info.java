/** How a petition comes in: submitted by the petitioner or recorded by a clerk. */
@NamedInterface("intake")
@NullMarked
package org.huiyin.petition.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
