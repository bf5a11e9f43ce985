package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.asking.OwnQuestions;
import org.huiyin.petition.asking.Question;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.rating.OwnRatings;
import org.huiyin.reception.sweep.SweptChain;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands beside a petition on its petitioner's pages: the questions put to him, how the right to rate stands, and which leader watches over it. */
@Component
final class Beside {

    private final ReadOwnPetition own;
    private final OwnQuestions questions;
    private final OwnRatings ratings;
    private final SweptChain chain;

    Beside(ReadOwnPetition own, OwnQuestions questions, OwnRatings ratings, SweptChain chain) {
        this.own = own;
        this.questions = questions;
        this.ratings = ratings;
        this.chain = chain;
    }

    /** To an act's form, as far as its proof still opens the petition. */
    void put(ModelAndView page, String action, Proof proof, HttpServletRequest request) {
        if (action.equals("answer")) {
            page.addObject("questions", petitioner(proof, request).map(actor -> questions.of(actor, proof.number())).orElseGet(List::of).stream().filter(Question::open).toList());
        } else if (action.equals("rate")) {
            own.read(request.getRemoteAddr(), proof.number(), proof.code()).ifPresent(view -> page.addObject("rating", ratings.of(view)));
        }
    }

    void put(ModelAndView page, Tracked tracked, Proof proof, HttpServletRequest request) {
        var petitioner = petitioner(proof, request);
        page.addObject("rating", ratings.of(tracked.view())).addObject("questions", petitioner.map(actor -> questions.of(actor, proof.number())).orElseGet(List::of))
                .addObject("chain", petitioner.map(actor -> chain.of(actor, proof.number())).orElseGet(List::of));
    }

    private Optional<Actor> petitioner(Proof proof, HttpServletRequest request) {
        return own.admitted(request.getRemoteAddr(), proof.number(), proof.code()).filter(actor -> actor.petitions(proof.number()));
    }
}
