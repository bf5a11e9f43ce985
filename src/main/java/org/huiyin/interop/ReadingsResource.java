package org.huiyin.interop;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.watch.ReadLog;
import org.huiyin.petition.watch.ReadingQuery;
import org.huiyin.web.Unknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the auditor: who read what, when and from where. */
@RestController
class ReadingsResource {

    private final ReadLog log;

    ReadingsResource(ReadLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/staff/readings")
    @Parameter(name = "number", in = ParameterIn.QUERY, description = "Readings of this petition")
    @Parameter(name = "account", in = ParameterIn.QUERY, description = "Readings by this account")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "Readings by this unit")
    @Parameter(name = "what", in = ParameterIn.QUERY, description = "Kind of reading, as file, petitioner or search")
    @Parameter(name = "words", in = ParameterIn.QUERY, description = "Searches for just these words, which the log keeps as a keyed hash alone")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First day; without number, account, unit or words the last 31 days are looked through")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last day")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Where the last page ended: its 'next'")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Rows a page, 1 to 200; 50 if not said")
    Items<LoggedReading> list(Actor actor, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        var slice = log.look(actor, ReadingQuery.of(asked, Choices.number("limit", asked.getOrDefault("limit", "50")))).orElseThrow(Unknown::new);
        return new Items<>(slice.rows().stream().map(LoggedReading::of).toList(), slice.next());
    }

    /** The newest two hundred of one petition. */
    @GetMapping("/api/v1/staff/petitions/{number}/readings")
    List<LoggedReading> ofPetition(Actor actor, @PathVariable String number) {
        return log.look(actor, ReadingQuery.of(Map.of("number", number), ReadingQuery.MOST)).orElseThrow(Unknown::new).rows().stream().map(LoggedReading::of).toList();
    }
}
