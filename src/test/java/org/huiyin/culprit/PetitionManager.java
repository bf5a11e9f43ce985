package org.huiyin.culprit;

/** A name that says nothing. */
public class PetitionManager {}
