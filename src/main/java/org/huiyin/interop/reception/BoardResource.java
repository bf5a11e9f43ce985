package org.huiyin.interop.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.reception.hall.HallBoard;
import org.huiyin.reception.hall.RateTalk;
import org.huiyin.reception.hall.Talk;
import org.huiyin.reception.hall.TalkResult;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The board in the hall, for anybody; and what those who were received read and say of it. */
@RestController
@RequestMapping("/api/v1/receptions")
class BoardResource {

    private static final String TALK = "/batches/{number:R\\d{1,18}-\\d{1,9}}/talk";

    private final HallBoard board;
    private final RateTalk rating;

    BoardResource(HallBoard board, RateTalk rating) {
        this.board = board;
        this.rating = rating;
    }

    /** {@code value}: satisfied, basically or dissatisfied. */
    record TalkRating(@Nullable String value, @Nullable String why) {}

    /** What those who were received see of it: who of the staff wrote it down is not theirs to know, as on their page. {@code ratedOnPaper}: the office entered it as it was ticked on the slip. */
    record OwnTalk(TalkResult result, List<String> leaders, Talk.Said said, Instant recordedAt, @Nullable String rating, boolean ratedOnPaper, List<OwnSupplement> added) {

        static OwnTalk of(Talk talk) {
            return new OwnTalk(talk.result(), talk.leaders(), talk.said(), talk.recordedAt(), talk.rating(), talk.ratedBy() != null, talk.added().stream().map(more -> new OwnSupplement(more.addedAt(), more.said())).toList());
        }
    }

    /** What was added to the record later. */
    record OwnSupplement(Instant addedAt, Talk.Said said) {}

    @GetMapping("/{reception:\\d{1,18}}/hall")
    Items<HallBoard.Door> look(@PathVariable long reception) {
        return Items.all(board.look(reception).orElseThrow(Unknown::new).doors());
    }

    @GetMapping(TALK)
    OwnTalk talk(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return rating.read(request.getRemoteAddr(), number, Objects.toString(code, "")).map(OwnTalk::of).orElseThrow(Unknown::new);
    }

    @PostMapping(TALK + "/rating")
    @Reads(TalkRating.class)
    OwnTalk rate(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
        var tree = Bodies.tree(body);
        var said = new JsonFacts(() -> tree).as(TalkRating.class);
        return rating.rate(request.getRemoteAddr(), number, Objects.toString(code, ""), said.value(), said.why()).map(OwnTalk::of).orElseThrow(Unknown::new);
    }
}
