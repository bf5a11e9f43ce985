/** The inbox of a member of staff: named views with their counts, rows in a chosen order, and what is done to many rows at once. */
@NamedInterface("work")
@NullMarked
package org.huiyin.petition.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
