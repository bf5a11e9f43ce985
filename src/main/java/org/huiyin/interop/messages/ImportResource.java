package org.huiyin.interop.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Items;
import org.huiyin.petition.intake.ImportMapping;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The daily file of the upper system or the hotline, read by a saved mapping. Its rows become petitions of today, each once whatever is sent again; with {@code dry=true}
 * nothing is taken and every fault is told. Larger files go through the command.
 */
@RestController
@RequestMapping("/api/v1/staff/imports")
class ImportResource {

    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_TOLD = 500;

    /** Header by field, and where a message belongs that names no place. */
    record MappingWish(@Nullable Map<String, String> columns, @Nullable String region) {}

    /** One thing about one row; {@code line} 0 is the file as a whole. */
    record RowFinding(long line, String column, String kind, String words) {}

    /** What became of a file; of a dry run, what would become of it. */
    record FileTaken(boolean dry, int read, int taken, int alreadyThere, int faulty, List<RowFinding> findings) {}

    private final ImportMappings mappings;
    private final ImportMessages imports;
    private final Texts texts;

    ImportResource(ImportMappings mappings, ImportMessages imports, Texts texts) {
        this.mappings = mappings;
        this.imports = imports;
        this.texts = texts;
    }

    @GetMapping("/mappings")
    Items<ImportMapping> list(Actor actor) {
        return Items.all(mappings.list(actor));
    }

    @PutMapping("/mappings/{mapping}")
    ImportMapping save(Actor actor, @PathVariable String mapping, @RequestBody MappingWish wish) {
        return mappings.save(actor, mapping, wish.columns(), wish.region());
    }

    @PostMapping(path = "/{mapping}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileTaken take(Actor actor, @PathVariable String mapping, @RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dry, Locale locale) throws IOException {
        NoRight.unless(actor, Right.IMPORT_MESSAGES);
        var by = mappings.find(mapping);
        if (file.getSize() > MOST_BYTES) {
            throw InvalidInput.of("file", "interop.import.too-large-here", MOST_BYTES >> 20);
        }
        var kept = Files.createTempFile("import", ".sheet");
        try {
            file.transferTo(kept);
            var findings = new ArrayList<RowFinding>();
            var tally = imports.take(kept, ImportOrder.by(by, dry, locale), new Gathering(findings, locale));
            return new FileTaken(dry, tally.read, tally.taken, tally.alreadyThere, tally.faulty, findings);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private final class Gathering implements Watcher {
        private final List<RowFinding> findings;
        private final Locale locale;

        Gathering(List<RowFinding> findings, Locale locale) {
            this.findings = findings;
            this.locale = locale;
        }

        @Override
        public void found(Finding finding) {
            if (findings.size() < MOST_TOLD) {
                findings.add(new RowFinding(finding.line(), finding.column(), finding.kind().name().toLowerCase(Locale.ROOT), texts.say(finding.words(), locale)));
            }
        }

        @Override
        public void at(double share, Tally tally) {
            // a small file is over before anybody could look
        }
    }
}
