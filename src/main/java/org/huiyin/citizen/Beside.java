package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.huiyin.petition.asking.OwnQuestions;
import org.huiyin.petition.asking.Question;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.rating.OwnRatings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands beside a petition on its petitioner's pages: the questions put to him, and how the right to rate stands. */
@Component
final class Beside {

    private final ReadOwnPetition own;
    private final OwnQuestions questions;
    private final OwnRatings ratings;

    Beside(ReadOwnPetition own, OwnQuestions questions, OwnRatings ratings) {
        this.own = own;
        this.questions = questions;
        this.ratings = ratings;
    }

    /** To an act's form, as far as its proof still opens the petition. */
    void put(ModelAndView page, String action, Proof proof, HttpServletRequest request) {
        if (action.equals("answer")) {
            page.addObject("questions", asked(proof, request).stream().filter(Question::open).toList());
        } else if (action.equals("rate")) {
            own.read(request.getRemoteAddr(), proof.number(), proof.code()).ifPresent(view -> page.addObject("rating", ratings.of(view)));
        }
    }

    void put(ModelAndView page, Tracked tracked, Proof proof, HttpServletRequest request) {
        page.addObject("rating", ratings.of(tracked.view())).addObject("questions", asked(proof, request));
    }

    private List<Question> asked(Proof proof, HttpServletRequest request) {
        return own.admitted(request.getRemoteAddr(), proof.number(), proof.code()).filter(actor -> actor.petitions(proof.number())).map(actor -> questions.of(actor, proof.number())).orElseGet(List::of);
    }
}
