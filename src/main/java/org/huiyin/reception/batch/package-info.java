/** People who come to a reception day with one matter: how they register, and what becomes of each batch (Art 18, 20). */
@NamedInterface("batch")
@NullMarked
package org.huiyin.reception.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
