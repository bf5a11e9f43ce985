/** Which leader receives people when: quotas, the plan of a year, and what was kept of it. */
@NamedInterface("duty")
@NullMarked
package org.huiyin.reception.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
