package org.huiyin.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;

/** One petition of the demo world, a row of {@code petitions.csv}: who came when with what, and the words that were found for it. */
record Tale(int key, LocalDate on, String course, CSVRecord row) {

    private static final Set<String> PUBLISHED = Set.of("closed", "executed");

    static List<Tale> all() {
        return DemoFile.rows("petitions.csv").stream()
                .map(row -> new Tale((int) row.getRecordNumber(), LocalDate.parse(row.get("on")), row.get("course"), row)).toList();
    }

    String say(String column) {
        return row.get(column);
    }

    PetitionClass petitionClass() {
        return PetitionClass.of(say("class"));
    }

    Channel channel() {
        return Channel.of(say("channel"));
    }

    String region() {
        return say("region");
    }

    int persons() {
        return say("persons").isEmpty() ? 1 : Integer.parseInt(say("persons"));
    }

    boolean contactable() {
        return !say("name").isEmpty() && !say("address").isEmpty();
    }

    /** Whether its petitioner agrees that it becomes public: what is closed in the ordinary way. */
    boolean published() {
        return PUBLISHED.contains(course);
    }

    /** The unit named for the given dispatch, the last one for all that follow; empty where competence decides. */
    String to(int dispatch) {
        return pick(say("to").split(" "), dispatch);
    }

    /** The remark in its turn; the last one serves for all that follow. */
    String remark(int turn) {
        return pick(Arrays.stream(say("remarks").split("/")).map(String::strip).toArray(String[]::new), turn);
    }

    private static String pick(String[] parts, int index) {
        return parts[Math.min(index, parts.length - 1)];
    }
}
