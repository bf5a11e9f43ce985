package org.huiyin.interop.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Into which records a method of a controller reads the JSON body that it takes as bytes, so as to ask for rights first; every field of theirs may be sent. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {

    Class<? extends Record>[] value();
}
