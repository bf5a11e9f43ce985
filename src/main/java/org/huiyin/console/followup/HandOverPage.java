package org.huiyin.console.followup;

import java.util.Arrays;
import java.util.List;
import org.huiyin.reception.followup.Colour;
import org.huiyin.web.Choice;
import org.huiyin.web.Page;
import org.huiyin.web.Sheet;

/**
 * The form by which a promise is handed over.
 *
 * @param leaders those announced for the day of the batch; none while the number is not known
 * @param chain   accounts of leaders who can watch over it
 */
public record HandOverPage(Sheet sheet, List<Choice> leaders, List<Choice> chain, List<Choice> units) {

    public static List<Choice> colours(Page page) {
        return Arrays.stream(Colour.values()).map(colour -> Choice.of(colour.code(), page.t("reception.follow-up.colour." + colour.code()))).toList();
    }
}
