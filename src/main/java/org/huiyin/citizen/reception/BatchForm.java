package org.huiyin.citizen.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/** A registration as it was typed. */
record BatchForm(Map<String, String> sent) {

    /** @throws InvalidInput naming what cannot be read and, with it, what else is wrong */
    BatchOrder order() {
        var persons = text("persons");
        var order = new BatchOrder(text("name"), text("phone"), text("idNumber"), persons.matches("\\d{1,9}") ? Integer.valueOf(persons) : null, List.of(text("representatives")), null, null,
                text("title"), text("matter"), "true".equals(text("accusation")), text("petition").replaceAll("[\\s-]", ""), text("petitionCode"));
        if (!persons.isEmpty() && order.persons() == null) {
            throw order.besides(List.of(new FieldFault("persons", Words.of("petition.wrong-persons"))));
        }
        return order;
    }

    Sheet sheet(@Nullable InvalidInput invalid) {
        return invalid == null ? Sheet.of(sent) : Sheet.of(sent, invalid);
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
