package org.huiyin.culprit;

import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;

/** Says Chinese on its own, and speaks keys that no file knows. */
public class SpeaksItself {
    String title() {
        return "信访";
    }

    Words unknown() {
        return Words.of("culprit.missing");
    }

    Words unknown(String status) {
        return Words.of("culprit.status." + status + ".short");
    }

    InvalidInput wrong() {
        return InvalidInput.of("name", "culprit.field");
    }

    void wrong(InvalidInput.Collector faults) {
        faults.fault("name", "culprit.fault");
    }
}
