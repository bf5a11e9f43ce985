package org.huiyin.citizen.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;

/** A registration as it was typed. */
record BatchForm(Map<String, String> sent) {

    /** @throws InvalidInput naming what cannot be read and, with it, what else is wrong */
    BatchOrder order() {
        var persons = text("persons");
        var order = new BatchOrder(text("name"), text("phone"), text("idNumber"), persons.matches("\\d{1,9}") ? Integer.valueOf(persons) : null, List.of(text("representatives")), text("place"), text("category"),
                text("title"), text("matter"), accuses(), text("petition").replaceAll("[\\s-]", ""), text("petitionCode"));
        if (!persons.isEmpty() && order.persons() == null) {
            throw order.besides(List.of(new FieldFault("persons", Words.of("petition.wrong-persons"))));
        }
        return order;
    }

    /** What it is about, to look for the like of it. @throws InvalidInput on {@code title} if nothing is said */
    String words() {
        var words = (text("title") + ' ' + text("matter")).strip();
        new Checks().required("title", words, 2200).complain();
        return words;
    }

    boolean accuses() {
        return "true".equals(text("accusation"));
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
