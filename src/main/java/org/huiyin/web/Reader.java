package org.huiyin.web;

import java.util.Locale;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page.
 *
 * @param name display name of a member of staff, {@code null} for the public
 * @param unit name of the member's organisation, if there is one
 * @param large whether in large type
 */
record Reader(Actor actor, @Nullable String name, @Nullable String unit, Locale locale, boolean large) {}
