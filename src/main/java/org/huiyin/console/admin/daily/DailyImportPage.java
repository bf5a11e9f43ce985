package org.huiyin.console.admin.daily;

import java.util.List;
import org.huiyin.petition.daily.DailyFile;
import org.huiyin.petition.daily.DailyResult;
import org.huiyin.petition.intake.ImportMapping;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One file that was brought.
 *
 * @param tried    what a trial just found; {@code null} where none was made
 * @param findings of the trial, or of the run
 */
public record DailyImportPage(DailyFile file, Sheet sheet, List<ImportMapping> mappings, @Nullable DailyResult tried, List<DailyResult.Finding> findings) {

    /** Those that can read it, by name. */
    public List<Choice> fitting() {
        return mappings.stream().filter(file::fits).map(each -> Choice.of(each.name(), each.name())).toList();
    }

    public List<Choice> columns() {
        return file.columns().stream().map(column -> Choice.of(column, column)).toList();
    }

    /** What a message cannot do without; or what else may be told of it. */
    public List<String> fields(boolean needed) {
        return ImportMappings.FIELDS.stream().filter(field -> ImportMappings.NEEDED.contains(field) == needed).toList();
    }
}
