/** What lies beside a petition: other matters of the same petitioner, and matters that read alike. It links matters, never rates a person. */
@NamedInterface("beside")
@NullMarked
package org.huiyin.petition.beside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
