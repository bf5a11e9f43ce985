package org.huiyin.directory;

import org.huiyin.actor.Actor;

/**
 * An organisation ceased to be; told inside the transaction, so that what goes with it goes with it or not at all.
 *
 * @param moveAccounts whether the people there go on in the successor; otherwise their accounts end
 * @param by           who ordered it
 */
public record OrganisationDissolved(String organisation, Organisation successor, boolean moveAccounts, Actor by) {}
