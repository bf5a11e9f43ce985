package org.huiyin.interop;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.directory.ImportOrganisations;
import org.huiyin.directory.ImportRegions;
import org.huiyin.directory.ImportReport;
import org.huiyin.runtime.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes region and organisation files, as a {@code text/csv} body or as the part {@code file}, which may be an XLSX workbook too. With {@code dry=true} nothing is taken. Answers 200 with a report, or 422 with the
 * faults if they kept the file out; {@code goodRowsOnly=true} takes the good rows all the same.
 */
@RestController
@RequestMapping("/api/v1/staff/directory")
class DirectoryImportResource {

    record ImportFault(long line, String field, String words) {}

    record ImportView(int rows, int taken, int faulty, List<ImportFault> errors) {}

    private final ImportRegions importRegions;
    private final ImportOrganisations importOrganisations;
    private final Texts texts;

    DirectoryImportResource(ImportRegions importRegions, ImportOrganisations importOrganisations, Texts texts) {
        this.importRegions = importRegions;
        this.importOrganisations = importOrganisations;
        this.texts = texts;
    }

    @PostMapping(path = "/regions", consumes = "text/csv")
    ResponseEntity<Object> regions(Actor actor, InputStream csv, @RequestParam(defaultValue = "false") boolean goodRowsOnly, @RequestParam(defaultValue = "false") boolean dry, Locale locale)
            throws IOException {
        return answer(dry ? importRegions.look(actor, csv) : importRegions.importRegions(actor, csv, goodRowsOnly), locale);
    }

    @PostMapping(path = "/regions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> regions(Actor actor, @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean goodRowsOnly, @RequestParam(defaultValue = "false") boolean dry, Locale locale) throws IOException {
        return regions(actor, file.getInputStream(), goodRowsOnly, dry, locale);
    }

    @PostMapping(path = "/organisations", consumes = "text/csv")
    ResponseEntity<Object> organisations(Actor actor, InputStream csv, @RequestParam(defaultValue = "false") boolean goodRowsOnly, @RequestParam(defaultValue = "false") boolean dry, Locale locale)
            throws IOException {
        return answer(dry ? importOrganisations.look(actor, csv) : importOrganisations.importOrganisations(actor, csv, goodRowsOnly), locale);
    }

    @PostMapping(path = "/organisations", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> organisations(Actor actor, @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean goodRowsOnly, @RequestParam(defaultValue = "false") boolean dry, Locale locale) throws IOException {
        return organisations(actor, file.getInputStream(), goodRowsOnly, dry, locale);
    }

    private ResponseEntity<Object> answer(ImportReport report, Locale locale) {
        var faults = report.faults().stream().map(fault -> new ImportFault(fault.line(), fault.field(), texts.say(fault.words(), locale))).toList();
        if (!report.refused()) {
            return ResponseEntity.ok(new ImportView(report.rows(), report.taken(), report.faulty(), faults));
        }
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(texts.say("directory.import.refused", locale, report.faulty()));
        problem.setProperty("code", "import-refused");
        problem.setProperty("rows", report.rows());
        problem.setProperty("taken", report.taken());
        problem.setProperty("faulty", report.faulty());
        problem.setProperty("errors", faults);
        return ResponseEntity.of(problem).build();
    }
}
