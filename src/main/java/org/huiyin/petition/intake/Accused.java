package org.huiyin.petition.intake;

import java.util.List;

/**
 * Whom a petition accuses, as far as the directory can tell.
 *
 * @param units   ids of the organisations accused, and the accounts of persons accused in them
 * @param settled whether that is all of them: every accused person or organisation was found, or nobody is accused
 */
record Accused(List<String> units, boolean settled) {}
