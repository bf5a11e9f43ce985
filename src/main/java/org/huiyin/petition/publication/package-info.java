/**
 * What is public of finished petitions: words of their own with consent, counts that tell of nobody, and the end of both. Nothing here reads a sealed matter for the
 * public.
 */
@NamedInterface("publication")
@NullMarked
package org.huiyin.petition.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
