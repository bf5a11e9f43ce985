/** What is told to whoever petitions, when, and what became of it: a hint by mail or SMS, never the delivery of a paper. */
@NamedInterface("message")
@NullMarked
package org.huiyin.petition.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
