package org.huiyin.web;

import java.util.List;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;

/** What the error page shows: a heading, what happened with the way on, and the faults field by field. */
public record ProblemPage(String titleKey, Words words, List<FieldFault> faults) {}
