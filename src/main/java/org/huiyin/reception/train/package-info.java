/** The direct train: somebody calls, and a car goes out with a team of 5+1+X that settles the matter on site or leaves a receipt. */
@NamedInterface("train")
@NullMarked
package org.huiyin.reception.train;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
