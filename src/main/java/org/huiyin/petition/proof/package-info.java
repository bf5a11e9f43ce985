/**
 * That nothing was changed afterwards: the daily seal over all chains and files, what a petitioner needs to check the own receipt without us, and the look over
 * the whole house. Reads what others wrote; writes nothing but seals.
 */
@NamedInterface("proof")
@NullMarked
package org.huiyin.petition.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
