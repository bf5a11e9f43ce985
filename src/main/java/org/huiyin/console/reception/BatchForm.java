package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.CorrectBatch;
import org.huiyin.reception.batch.KeepBatches;
import org.huiyin.reception.batch.LookAlike;
import org.huiyin.reception.batch.Way;
import org.huiyin.runtime.Coded;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** A batch, or what is done to one, as it was typed by staff. */
record BatchForm(Map<String, String> sent) {

    /** @throws InvalidInput naming what cannot be read and, with it, what else is wrong */
    BatchOrder order() {
        return order(null);
    }

    /** With the petition that was ticked. @throws InvalidInput as there */
    BatchOrder withCase() {
        return order(text("petition"));
    }

    LookAlike.AlikeOrder alike() {
        return new LookAlike.AlikeOrder(text("title"), text("matter"), text("place"), text("category"), "true".equals(text("accusation")));
    }

    private BatchOrder order(@Nullable String petition) {
        var persons = text("persons");
        var order = new BatchOrder(text("name"), text("phone"), text("idNumber"), persons.matches("\\d{1,9}") ? Integer.valueOf(persons) : null, List.of(text("representatives")), text("place"),
                text("category"), text("title"), text("matter"), "true".equals(text("accusation")), petition, null);
        if (!persons.isEmpty() && order.persons() == null) {
            throw order.besides(List.of(new FieldFault("persons", Words.of("petition.wrong-persons"))));
        }
        return order;
    }

    @Nullable Way way() {
        return Coded.named(Way.class, text("way")).orElse(null);
    }

    KeepBatches.Order act() {
        return new KeepBatches.Order(version(), text("petition").replaceAll("[\\s-]", ""), text("why"));
    }

    CorrectBatch.AboutOrder about() {
        return new CorrectBatch.AboutOrder(version(), text("place"), text("category"));
    }

    private @Nullable Integer version() {
        return text("version").matches("\\d{1,9}") ? Integer.valueOf(text("version")) : null;
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
