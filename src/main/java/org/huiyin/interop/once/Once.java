package org.huiyin.interop.once;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method of a controller does is done once for an {@code Idempotency-Key}, in one transaction with the key; the same again gets the same answer, another content is refused. Without a key
 * nothing changes. A failure leaves no key behind, and nothing else: not for what counts wrong guesses, asks other machines or writes files.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {

    String KEY = "Idempotency-Key";
    String REPLAYED = "Idempotency-Replayed";

    /** Fields that are told only the first time: they are taken out of the answer before it is kept. */
    String[] shownOnce() default {};
}
