package org.huiyin.console.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.OnPostgres;
import org.huiyin.notice.PrintIndex;
import org.huiyin.petition.pile.Pile;
import org.huiyin.petition.pile.PlaceMatters;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.reception.visit.Briefing;
import org.huiyin.reception.visit.Known;
import org.huiyin.reception.visit.VisitNote;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A briefing as it is printed. */
class BriefingSheetModuleTests extends OnPostgres {

    private static final String VILLAGE = "330726102217";

    @Autowired BriefingSheet sheets;
    @Autowired PrintIndex printing;

    /** As much as there can be of everything. */
    private static Briefing full() {
        var day = LocalDate.parse("2026-02-09");
        var open = IntStream.range(0, 12).mapToObj(n -> new PlaceMatters.Open("33072620260209%04d".formatted(n), "0305", VILLAGE, day, "330726-zjj", day, true, true)).toList();
        var hot = IntStream.range(0, 6).mapToObj(n -> new PlaceMatters.Hot("0305", 30, 20)).toList();
        var known = IntStream.range(0, 3).mapToObj(n -> new Known("people", 1, "种".repeat(300), Instant.EPOCH, "x")).toList();
        var heard = IntStream.range(0, 8).mapToObj(n -> new VisitNote(n, VILLAGE, "某村", day, "0305", "听".repeat(400))).toList();
        var promised = IntStream.range(0, 8).mapToObj(n -> SampleFollowUps.promiseAt("诺".repeat(1000))).toList();
        return new Briefing(VILLAGE, "浙江省金华市浦江县某镇某村", Instant.parse("2026-02-10T01:00:00Z"), day, new PlaceMatters(new Pile(VILLAGE, 99, 20, 9, 9, 9), hot, open, true), known, promised, heard);
    }

    @Test
    void theFullestBriefingHasTwoPages() throws IOException {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            try (var pdf = Loader.loadPDF(printing.print(sheets.of(full(), locale)))) {
                assertThat(pdf.getNumberOfPages()).as(locale.toString()).isLessThanOrEqualTo(2);
                assertThat(new PDFTextStripper().getText(pdf)).contains("330726202602090009", "听听").doesNotContain("听".repeat(61));
            }
        }
    }
}
