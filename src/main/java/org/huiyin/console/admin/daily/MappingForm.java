package org.huiyin.console.admin.daily;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.daily.DailyFile;
import org.huiyin.petition.intake.ImportMapping;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;

/** The form that says which column tells what. */
final class MappingForm {

    private static final String COLUMN = "column-";

    private MappingForm() {}

    /** Begun with the mapping that was named, was used, or reads most of the file; else with columns that bear a field's usual name. */
    static Sheet begun(DailyFile file, List<ImportMapping> all, String named) {
        var values = new HashMap<String, String>();
        var fitting = all.stream().filter(file::fits).toList();
        var chosen = fitting.stream().filter(each -> each.name().equals(named.isEmpty() ? file.mapping() : named)).findFirst()
                .or(() -> fitting.stream().max(Comparator.comparing(each -> each.columns().size())));
        chosen.ifPresent(mapping -> {
            values.put("mapping", mapping.name());
            values.put("name", mapping.name());
            values.put("region", mapping.region());
        });
        var columns = chosen.map(ImportMapping::columns).orElseGet(() -> ImportMappings.guessed(file.columns()));
        columns.forEach((field, column) -> values.put(COLUMN + field, column));
        return Sheet.of(values);
    }

    /** Column by field, as it was chosen. */
    static Map<String, String> columns(Map<String, String> sent) {
        var columns = new LinkedHashMap<String, String>();
        ImportMappings.FIELDS.forEach(field -> Optional.ofNullable(sent.get(COLUMN + field)).filter(column -> !column.isBlank()).ifPresent(column -> columns.put(field, column)));
        return columns;
    }

    /** The same faults, each at its control; {@code name} is that of the mapping. */
    static List<InvalidInput.FieldFault> faults(InvalidInput invalid) {
        return invalid.faults().stream().map(fault -> ImportMappings.FIELDS.contains(fault.field()) && !fault.field().equals("name") ? new InvalidInput.FieldFault(COLUMN + fault.field(), fault.words())
                : fault.field().equals("file") ? new InvalidInput.FieldFault("mapping", fault.words()) : fault).toList();
    }
}
