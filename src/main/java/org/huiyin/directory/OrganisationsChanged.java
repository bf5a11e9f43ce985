package org.huiyin.directory;

/** An import of organisations has taken effect; told after its transaction. */
public record OrganisationsChanged() {}
