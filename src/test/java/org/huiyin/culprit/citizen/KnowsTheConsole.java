package org.huiyin.culprit.citizen;

import org.huiyin.culprit.console.StaffPage;

/** A public page that leans on a staff page. */
public class KnowsTheConsole {
    StaffPage borrowed() {
        return new StaffPage();
    }
}
