package org.huiyin.console;

import org.huiyin.web.Page;

/** Says in plain words by what a list was narrowed. */
final class SaidFilter {

    private SaidFilter() {}

    /** @param logged as {@code category=0305} */
    static String of(Page page, Desk desk, String logged) {
        var filter = logged.split("=", 2);
        var value = filter[1];
        return switch (filter[0]) {
            case "view" -> page.t(value.equals("all") ? "console.view.all" : "petition.view." + value);
            case "class" -> page.t("petition.class." + value);
            case "channel" -> page.t("petition.channel." + value);
            case "status" -> page.t("petition.status." + value);
            case "category" -> desk.category(page, value);
            case "region" -> desk.place(value);
            case "what" -> ReadingsPage.KINDS.contains(value) ? page.t("console.reading." + value) : value;
            case "unit" -> desk.unit(value);
            case "page" -> page.t("console.readings.further");
            default -> value;
        };
    }
}
