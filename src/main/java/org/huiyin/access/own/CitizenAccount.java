package org.huiyin.access.own;

/**
 * Somebody who signed in by a one-time code. No member of staff, no actor: it opens its own list and nothing else.
 *
 * @param session the session in which this is asked
 */
public record CitizenAccount(long id, Contact contact, long session) {}
