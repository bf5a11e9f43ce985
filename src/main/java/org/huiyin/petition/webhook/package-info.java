/** Programs are told that something happened to a petition: its number and which event, never a word of it. */
@NamedInterface("webhook")
@NullMarked
package org.huiyin.petition.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
