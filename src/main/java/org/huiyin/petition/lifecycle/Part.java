package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import org.huiyin.deadline.Term;

/** What one unit among several owes. */
record Part(Term term, String owedBy, LocalDate due) {}
