/** The one-stop centre: who is led where at the door, numbers, windows, and the end of the day (one window takes it in, everybody answers; local practice). */
@NamedInterface("centre")
@NullMarked
package org.huiyin.reception.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
