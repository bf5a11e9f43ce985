package org.huiyin.citizen.start;

import java.util.List;
import org.huiyin.citizen.open.OpenCard;
import org.huiyin.directory.Organisation;

/**
 * Where to go with it.
 *
 * @param offices who answers for it there, then the petition office
 * @param alike   what others were answered in such a matter
 * @param form    address of the form, with what is known already
 */
public record Advice(List<Organisation> offices, List<OpenCard> alike, String form) {}
