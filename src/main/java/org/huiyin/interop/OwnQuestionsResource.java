package org.huiyin.interop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import org.huiyin.petition.asking.OwnQuestions;
import org.huiyin.petition.asking.Question;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What a petitioner was asked and has said to it, for whoever shows the petition's own code. */
@RestController
class OwnQuestionsResource {

    /** {@code answer}: none as long as nobody answered. */
    record AskedOfPetitioner(int seq, OffsetDateTime at, String unit, String text, @JsonInclude(Include.NON_NULL) @Nullable String answer,
            @JsonInclude(Include.NON_NULL) @Nullable OffsetDateTime answeredAt) {

        static AskedOfPetitioner of(Question q) {
            return new AskedOfPetitioner(q.seq(), PetitionBodies.offset(q.at()), q.unit(), q.text(), q.answer(), q.answeredAt() == null ? null : PetitionBodies.offset(q.answeredAt()));
        }
    }

    private final ReadOwnPetition own;
    private final OwnQuestions questions;

    OwnQuestionsResource(ReadOwnPetition own, OwnQuestions questions) {
        this.own = own;
        this.questions = questions;
    }

    @GetMapping("/api/v1/petitions/{number}/questions")
    Items<AskedOfPetitioner> all(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        var actor = own.admitted(request.getRemoteAddr(), number, code).filter(each -> each.petitions(number)).orElseThrow(Unknown::new);
        return Items.all(questions.of(actor, number).stream().map(AskedOfPetitioner::of).toList());
    }
}
