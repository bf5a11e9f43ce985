package org.huiyin.culprit;

import java.time.LocalDate;

/** Asks the machine what day it is, in a package that does not say what may be null. */
public class OwnClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
