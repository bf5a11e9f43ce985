package org.huiyin.citizen.open;

import org.huiyin.petition.publication.Figure;

/** A line of the table; the name is blank for those with few, taken together. */
public record FigureLine(Figure figure, String name) {}
