package org.huiyin.citizen;

import java.util.List;
import org.huiyin.web.Choice;

/** The counties of a city, to choose from in one select. */
public record AreaGroup(String name, List<Choice> choices) {}
