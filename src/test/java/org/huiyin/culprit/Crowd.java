package org.huiyin.culprit;

import org.springframework.stereotype.Component;

/** The service that knows everybody; abstract, so that no scan takes it for a real one. */
@Component
public abstract class Crowd {
    protected Crowd(String one, String two, String three, String four, String five, String six, String seven) {}
}
