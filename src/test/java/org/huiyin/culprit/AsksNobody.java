package org.huiyin.culprit;

import org.huiyin.actor.Actor;
import org.springframework.stereotype.Component;

/** Acts for whoever comes; abstract, so that no scan takes it for a real one. */
@Component
public abstract class AsksNobody {
    public void act(Actor actor) {}
}
