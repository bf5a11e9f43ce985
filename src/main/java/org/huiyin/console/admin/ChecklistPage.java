package org.huiyin.console.admin;

import org.huiyin.petition.readiness.Need;
import org.huiyin.petition.readiness.Readiness;

/** What a new house still lacks, each with the page on which it is done. */
public record ChecklistPage(Readiness house) {

    /** A sign besides the word, for whoever tells no colours. */
    public static String shape(Need need) {
        return switch (need.state()) {
            case DONE -> "✓";
            case LACKING -> "■";
            case LOOK -> "○";
        };
    }

    /** Where it is done. */
    public static String where(Need need) {
        return switch (need.code()) {
            case "administrators", "leader" -> "/console/accounts";
            case "contacts", "hours" -> OrganisationsPage.one(need.about());
            case "desk", "handlers", "heads" -> "/console/account-sheet";
            case "units" -> "/console/directory";
            case "competences" -> "/console/competences?region=" + need.about();
            case "calendar" -> "/console/calendar";
            case "law" -> "/console/law";
            case "papers" -> need.about() == null ? "/console/organisations" : LetterheadPage.address(need.about());
            case "message" -> "/console/messages";
            default -> "/console/organisations";
        };
    }
}
