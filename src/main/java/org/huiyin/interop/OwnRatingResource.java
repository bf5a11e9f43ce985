package org.huiyin.interop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.rating.OwnRatings;
import org.huiyin.petition.rating.RatingRight;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How the right to rate stands, and what was said, for whoever shows the code; the act itself is {@code rate}. */
@RestController
class OwnRatingResource {

    /** {@code value}: what was said of it; {@code mayRate}: whether it can still be said, or changed. */
    record RatedSubject(String subject, String name, @JsonInclude(Include.NON_NULL) @Nullable String value, @JsonInclude(Include.NON_NULL) @Nullable OffsetDateTime at, boolean mayRate) {

        static RatedSubject of(RatingRight.Line line) {
            var rated = line.rated();
            var at = rated == null ? null : PetitionBodies.offset(rated.changedAt() == null ? rated.at() : rated.changedAt());
            return new RatedSubject(line.subject().code(), line.name(), rated == null ? null : rated.value().code(), at, line.may());
        }
    }

    /** {@code state}: none, after-delivery, open or over; {@code until}: last day of the window. */
    record RatingStanding(String state, @JsonInclude(Include.NON_NULL) @Nullable LocalDate until, List<RatedSubject> subjects) {}

    private final ReadOwnPetition own;
    private final OwnRatings ratings;

    OwnRatingResource(ReadOwnPetition own, OwnRatings ratings) {
        this.own = own;
        this.ratings = ratings;
    }

    @GetMapping("/api/v1/petitions/{number}/rating")
    RatingStanding read(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        var right = ratings.of(own.read(request.getRemoteAddr(), number, code).orElseThrow(Unknown::new));
        return new RatingStanding(right.kind().code(), right.until(), right.lines().stream().map(RatedSubject::of).toList());
    }
}
