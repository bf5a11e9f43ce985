package org.huiyin.petition.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the house keeps about a petitioner and the matter, as the petitioner takes it away. Whoever else petitions is only counted; of staff no name is told.
 *
 * @param wechat by which WeChat knows the petitioner to this house (openid), where messages come that way
 * @param words  what was said, as the first event commits to it
 */
record OwnData(String number, String status, Petitioner.@Nullable Person petitioner, @Nullable String wechat, int persons, boolean confidential, JsonNode words, List<Said> said, List<Step> timeline, List<Clock> deadlines,
        List<File> papers) {

    /** What the petitioner said afterwards or was asked; of others of a group nothing. */
    record Said(int seq, Instant at, String kind, String text) {}

    record Step(int seq, Instant at, String type, String words, @Nullable String unit) {}

    record Clock(String term, String article, LocalDate start, LocalDate due, String state) {}

    /** @param name of the file in the archive */
    record File(String name, String kind, String title, @Nullable String number, Instant at) {}
}
