package org.huiyin.access;

import org.huiyin.actor.Actor;

/** Somebody known who asks: a person with a session, or a program with a token. */
public interface Acting {

    /** The one who acts when this person or program asks for something. */
    Actor actor();
}
